// Written by `npm run generate`.

import data_map_land_tsv from '../data/map-land.tsv';
import data_map_places_tsv from '../data/map-places.tsv';
import data_municipal_tax_tsv from '../data/municipal-tax.tsv';
import data_municipalities_tsv from '../data/municipalities.tsv';
import data_no_education_tsv from '../data/no-education.tsv';
import data_occupation_groups_tsv from '../data/occupation-groups.tsv';
import data_occupations_tsv from '../data/occupations.tsv';
import data_pay_tsv from '../data/pay.tsv';
import data_pay_by_region_tsv from '../data/pay-by-region.tsv';
import data_places_tsv from '../data/places.tsv';
import data_rents_tsv from '../data/rents.tsv';
import data_substitutability_tsv from '../data/substitutability.tsv';
import locales_ar_alerts_ftl from '../locales/ar/alerts.ftl';
import locales_ar_chat_ftl from '../locales/ar/chat.ftl';
import locales_ar_intake_ftl from '../locales/ar/intake.ftl';
import locales_ar_jobs_ftl from '../locales/ar/jobs.ftl';
import locales_ar_language_json from '../locales/ar/language.json' with { type: 'json' };
import locales_ar_map_ftl from '../locales/ar/map.ftl';
import locales_ar_occupations_tsv from '../locales/ar/occupations.tsv';
import locales_ar_plan_ftl from '../locales/ar/plan.ftl';
import locales_ar_poster_ftl from '../locales/ar/poster.ftl';
import locales_ar_reasons_ftl from '../locales/ar/reasons.ftl';
import locales_ar_support_ftl from '../locales/ar/support.ftl';
import locales_ar_town_ftl from '../locales/ar/town.ftl';
import locales_ar_web_ftl from '../locales/ar/web.ftl';
import locales_en_alerts_ftl from '../locales/en/alerts.ftl';
import locales_en_chat_ftl from '../locales/en/chat.ftl';
import locales_en_intake_ftl from '../locales/en/intake.ftl';
import locales_en_jobs_ftl from '../locales/en/jobs.ftl';
import locales_en_language_json from '../locales/en/language.json' with { type: 'json' };
import locales_en_map_ftl from '../locales/en/map.ftl';
import locales_en_occupations_tsv from '../locales/en/occupations.tsv';
import locales_en_plan_ftl from '../locales/en/plan.ftl';
import locales_en_poster_ftl from '../locales/en/poster.ftl';
import locales_en_reasons_ftl from '../locales/en/reasons.ftl';
import locales_en_staff_console_ftl from '../locales/en/staff-console.ftl';
import locales_en_staff_join_ftl from '../locales/en/staff-join.ftl';
import locales_en_staff_links_ftl from '../locales/en/staff-links.ftl';
import locales_en_staff_office_ftl from '../locales/en/staff-office.ftl';
import locales_en_staff_openings_ftl from '../locales/en/staff-openings.ftl';
import locales_en_staff_pages_ftl from '../locales/en/staff-pages.ftl';
import locales_en_staff_reach_ftl from '../locales/en/staff-reach.ftl';
import locales_en_staff_town_ftl from '../locales/en/staff-town.ftl';
import locales_en_support_ftl from '../locales/en/support.ftl';
import locales_en_town_ftl from '../locales/en/town.ftl';
import locales_en_web_ftl from '../locales/en/web.ftl';
import locales_so_alerts_ftl from '../locales/so/alerts.ftl';
import locales_so_chat_ftl from '../locales/so/chat.ftl';
import locales_so_intake_ftl from '../locales/so/intake.ftl';
import locales_so_jobs_ftl from '../locales/so/jobs.ftl';
import locales_so_language_json from '../locales/so/language.json' with { type: 'json' };
import locales_so_map_ftl from '../locales/so/map.ftl';
import locales_so_occupations_tsv from '../locales/so/occupations.tsv';
import locales_so_plan_ftl from '../locales/so/plan.ftl';
import locales_so_poster_ftl from '../locales/so/poster.ftl';
import locales_so_reasons_ftl from '../locales/so/reasons.ftl';
import locales_so_support_ftl from '../locales/so/support.ftl';
import locales_so_town_ftl from '../locales/so/town.ftl';
import locales_so_web_ftl from '../locales/so/web.ftl';
import locales_sv_alerts_ftl from '../locales/sv/alerts.ftl';
import locales_sv_chat_ftl from '../locales/sv/chat.ftl';
import locales_sv_intake_ftl from '../locales/sv/intake.ftl';
import locales_sv_jobs_ftl from '../locales/sv/jobs.ftl';
import locales_sv_language_json from '../locales/sv/language.json' with { type: 'json' };
import locales_sv_map_ftl from '../locales/sv/map.ftl';
import locales_sv_occupations_tsv from '../locales/sv/occupations.tsv';
import locales_sv_plan_ftl from '../locales/sv/plan.ftl';
import locales_sv_poster_ftl from '../locales/sv/poster.ftl';
import locales_sv_reasons_ftl from '../locales/sv/reasons.ftl';
import locales_sv_staff_console_ftl from '../locales/sv/staff-console.ftl';
import locales_sv_staff_join_ftl from '../locales/sv/staff-join.ftl';
import locales_sv_staff_links_ftl from '../locales/sv/staff-links.ftl';
import locales_sv_staff_office_ftl from '../locales/sv/staff-office.ftl';
import locales_sv_staff_openings_ftl from '../locales/sv/staff-openings.ftl';
import locales_sv_staff_pages_ftl from '../locales/sv/staff-pages.ftl';
import locales_sv_staff_reach_ftl from '../locales/sv/staff-reach.ftl';
import locales_sv_staff_town_ftl from '../locales/sv/staff-town.ftl';
import locales_sv_support_ftl from '../locales/sv/support.ftl';
import locales_sv_town_ftl from '../locales/sv/town.ftl';
import locales_sv_web_ftl from '../locales/sv/web.ftl';
import node_modules_modern_normalize_modern_normalize_css from '../node_modules/modern-normalize/modern-normalize.css';
// @ts-expect-error
import public_api_docs_js from '../public/api-docs.js';
// @ts-expect-error
import public_chat_js from '../public/chat.js';
import public_icon_svg from '../public/icon.svg';
import public_landscape_svg from '../public/landscape.svg';
// @ts-expect-error
import public_passkey_js from '../public/passkey.js';
import public_poster_css from '../public/poster.css';
// @ts-expect-error
import public_print_js from '../public/print.js';
import public_site_css from '../public/site.css';
import public_staff_css from '../public/staff.css';
// @ts-expect-error
import public_staff_form_js from '../public/staff-form.js';
// @ts-expect-error
import public_watch_js from '../public/watch.js';
import type { Content } from './content-form.ts';

/** All content, as a Worker carries it along. */
export const content: Content = {
  locales: {
    ar: {
      form: locales_ar_language_json,
      areas: {
        alerts: locales_ar_alerts_ftl,
        chat: locales_ar_chat_ftl,
        intake: locales_ar_intake_ftl,
        jobs: locales_ar_jobs_ftl,
        map: locales_ar_map_ftl,
        plan: locales_ar_plan_ftl,
        poster: locales_ar_poster_ftl,
        reasons: locales_ar_reasons_ftl,
        support: locales_ar_support_ftl,
        town: locales_ar_town_ftl,
        web: locales_ar_web_ftl,
      },
      occupations: locales_ar_occupations_tsv,
    },
    en: {
      form: locales_en_language_json,
      areas: {
        alerts: locales_en_alerts_ftl,
        chat: locales_en_chat_ftl,
        intake: locales_en_intake_ftl,
        jobs: locales_en_jobs_ftl,
        map: locales_en_map_ftl,
        plan: locales_en_plan_ftl,
        poster: locales_en_poster_ftl,
        reasons: locales_en_reasons_ftl,
        'staff-console': locales_en_staff_console_ftl,
        'staff-join': locales_en_staff_join_ftl,
        'staff-links': locales_en_staff_links_ftl,
        'staff-office': locales_en_staff_office_ftl,
        'staff-openings': locales_en_staff_openings_ftl,
        'staff-pages': locales_en_staff_pages_ftl,
        'staff-reach': locales_en_staff_reach_ftl,
        'staff-town': locales_en_staff_town_ftl,
        support: locales_en_support_ftl,
        town: locales_en_town_ftl,
        web: locales_en_web_ftl,
      },
      occupations: locales_en_occupations_tsv,
    },
    so: {
      form: locales_so_language_json,
      areas: {
        alerts: locales_so_alerts_ftl,
        chat: locales_so_chat_ftl,
        intake: locales_so_intake_ftl,
        jobs: locales_so_jobs_ftl,
        map: locales_so_map_ftl,
        plan: locales_so_plan_ftl,
        poster: locales_so_poster_ftl,
        reasons: locales_so_reasons_ftl,
        support: locales_so_support_ftl,
        town: locales_so_town_ftl,
        web: locales_so_web_ftl,
      },
      occupations: locales_so_occupations_tsv,
    },
    sv: {
      form: locales_sv_language_json,
      areas: {
        alerts: locales_sv_alerts_ftl,
        chat: locales_sv_chat_ftl,
        intake: locales_sv_intake_ftl,
        jobs: locales_sv_jobs_ftl,
        map: locales_sv_map_ftl,
        plan: locales_sv_plan_ftl,
        poster: locales_sv_poster_ftl,
        reasons: locales_sv_reasons_ftl,
        'staff-console': locales_sv_staff_console_ftl,
        'staff-join': locales_sv_staff_join_ftl,
        'staff-links': locales_sv_staff_links_ftl,
        'staff-office': locales_sv_staff_office_ftl,
        'staff-openings': locales_sv_staff_openings_ftl,
        'staff-pages': locales_sv_staff_pages_ftl,
        'staff-reach': locales_sv_staff_reach_ftl,
        'staff-town': locales_sv_staff_town_ftl,
        support: locales_sv_support_ftl,
        town: locales_sv_town_ftl,
        web: locales_sv_web_ftl,
      },
      occupations: locales_sv_occupations_tsv,
    },
  },
  data: {
    'map-land': data_map_land_tsv,
    'map-places': data_map_places_tsv,
    'municipal-tax': data_municipal_tax_tsv,
    municipalities: data_municipalities_tsv,
    'no-education': data_no_education_tsv,
    'occupation-groups': data_occupation_groups_tsv,
    occupations: data_occupations_tsv,
    'pay-by-region': data_pay_by_region_tsv,
    pay: data_pay_tsv,
    places: data_places_tsv,
    rents: data_rents_tsv,
    substitutability: data_substitutability_tsv,
  },
  // For trying out on one's own machine; nobody is shown them from the edge.
  samples: [],
  assets: {
    'api-docs.js': public_api_docs_js,
    'chat.js': public_chat_js,
    'icon.svg': public_icon_svg,
    'landscape.svg': public_landscape_svg,
    'passkey.js': public_passkey_js,
    'poster.css': public_poster_css,
    'print.js': public_print_js,
    'site.css': public_site_css,
    'staff-form.js': public_staff_form_js,
    'staff.css': public_staff_css,
    'watch.js': public_watch_js,
    'base.css': node_modules_modern_normalize_modern_normalize_css,
  },
};
