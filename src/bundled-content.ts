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
import locales_am_ads_ftl from '../locales/am/ads.ftl';
import locales_am_alerts_ftl from '../locales/am/alerts.ftl';
import locales_am_chat_ftl from '../locales/am/chat.ftl';
import locales_am_intake_ftl from '../locales/am/intake.ftl';
import locales_am_jobs_ftl from '../locales/am/jobs.ftl';
import locales_am_language_json from '../locales/am/language.json' with { type: 'json' };
import locales_am_map_ftl from '../locales/am/map.ftl';
import locales_am_occupations_tsv from '../locales/am/occupations.tsv';
import locales_am_plan_ftl from '../locales/am/plan.ftl';
import locales_am_poster_ftl from '../locales/am/poster.ftl';
import locales_am_reasons_ftl from '../locales/am/reasons.ftl';
import locales_am_support_ftl from '../locales/am/support.ftl';
import locales_am_town_ftl from '../locales/am/town.ftl';
import locales_am_web_ftl from '../locales/am/web.ftl';
import locales_ar_ads_ftl from '../locales/ar/ads.ftl';
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
import locales_bs_ads_ftl from '../locales/bs/ads.ftl';
import locales_bs_alerts_ftl from '../locales/bs/alerts.ftl';
import locales_bs_chat_ftl from '../locales/bs/chat.ftl';
import locales_bs_intake_ftl from '../locales/bs/intake.ftl';
import locales_bs_jobs_ftl from '../locales/bs/jobs.ftl';
import locales_bs_language_json from '../locales/bs/language.json' with { type: 'json' };
import locales_bs_map_ftl from '../locales/bs/map.ftl';
import locales_bs_occupations_tsv from '../locales/bs/occupations.tsv';
import locales_bs_plan_ftl from '../locales/bs/plan.ftl';
import locales_bs_poster_ftl from '../locales/bs/poster.ftl';
import locales_bs_reasons_ftl from '../locales/bs/reasons.ftl';
import locales_bs_support_ftl from '../locales/bs/support.ftl';
import locales_bs_town_ftl from '../locales/bs/town.ftl';
import locales_bs_web_ftl from '../locales/bs/web.ftl';
import locales_ckb_ads_ftl from '../locales/ckb/ads.ftl';
import locales_ckb_alerts_ftl from '../locales/ckb/alerts.ftl';
import locales_ckb_chat_ftl from '../locales/ckb/chat.ftl';
import locales_ckb_intake_ftl from '../locales/ckb/intake.ftl';
import locales_ckb_jobs_ftl from '../locales/ckb/jobs.ftl';
import locales_ckb_language_json from '../locales/ckb/language.json' with { type: 'json' };
import locales_ckb_map_ftl from '../locales/ckb/map.ftl';
import locales_ckb_occupations_tsv from '../locales/ckb/occupations.tsv';
import locales_ckb_plan_ftl from '../locales/ckb/plan.ftl';
import locales_ckb_poster_ftl from '../locales/ckb/poster.ftl';
import locales_ckb_reasons_ftl from '../locales/ckb/reasons.ftl';
import locales_ckb_support_ftl from '../locales/ckb/support.ftl';
import locales_ckb_town_ftl from '../locales/ckb/town.ftl';
import locales_ckb_web_ftl from '../locales/ckb/web.ftl';
import locales_en_ads_ftl from '../locales/en/ads.ftl';
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
import locales_en_staff_review_ftl from '../locales/en/staff-review.ftl';
import locales_en_staff_town_ftl from '../locales/en/staff-town.ftl';
import locales_en_support_ftl from '../locales/en/support.ftl';
import locales_en_town_ftl from '../locales/en/town.ftl';
import locales_en_web_ftl from '../locales/en/web.ftl';
import locales_es_ads_ftl from '../locales/es/ads.ftl';
import locales_es_alerts_ftl from '../locales/es/alerts.ftl';
import locales_es_chat_ftl from '../locales/es/chat.ftl';
import locales_es_intake_ftl from '../locales/es/intake.ftl';
import locales_es_jobs_ftl from '../locales/es/jobs.ftl';
import locales_es_language_json from '../locales/es/language.json' with { type: 'json' };
import locales_es_map_ftl from '../locales/es/map.ftl';
import locales_es_occupations_tsv from '../locales/es/occupations.tsv';
import locales_es_plan_ftl from '../locales/es/plan.ftl';
import locales_es_poster_ftl from '../locales/es/poster.ftl';
import locales_es_reasons_ftl from '../locales/es/reasons.ftl';
import locales_es_support_ftl from '../locales/es/support.ftl';
import locales_es_town_ftl from '../locales/es/town.ftl';
import locales_es_web_ftl from '../locales/es/web.ftl';
import locales_fa_ads_ftl from '../locales/fa/ads.ftl';
import locales_fa_alerts_ftl from '../locales/fa/alerts.ftl';
import locales_fa_chat_ftl from '../locales/fa/chat.ftl';
import locales_fa_intake_ftl from '../locales/fa/intake.ftl';
import locales_fa_jobs_ftl from '../locales/fa/jobs.ftl';
import locales_fa_language_json from '../locales/fa/language.json' with { type: 'json' };
import locales_fa_map_ftl from '../locales/fa/map.ftl';
import locales_fa_occupations_tsv from '../locales/fa/occupations.tsv';
import locales_fa_plan_ftl from '../locales/fa/plan.ftl';
import locales_fa_poster_ftl from '../locales/fa/poster.ftl';
import locales_fa_reasons_ftl from '../locales/fa/reasons.ftl';
import locales_fa_support_ftl from '../locales/fa/support.ftl';
import locales_fa_town_ftl from '../locales/fa/town.ftl';
import locales_fa_web_ftl from '../locales/fa/web.ftl';
import locales_fi_ads_ftl from '../locales/fi/ads.ftl';
import locales_fi_alerts_ftl from '../locales/fi/alerts.ftl';
import locales_fi_chat_ftl from '../locales/fi/chat.ftl';
import locales_fi_intake_ftl from '../locales/fi/intake.ftl';
import locales_fi_jobs_ftl from '../locales/fi/jobs.ftl';
import locales_fi_language_json from '../locales/fi/language.json' with { type: 'json' };
import locales_fi_map_ftl from '../locales/fi/map.ftl';
import locales_fi_occupations_tsv from '../locales/fi/occupations.tsv';
import locales_fi_plan_ftl from '../locales/fi/plan.ftl';
import locales_fi_poster_ftl from '../locales/fi/poster.ftl';
import locales_fi_reasons_ftl from '../locales/fi/reasons.ftl';
import locales_fi_support_ftl from '../locales/fi/support.ftl';
import locales_fi_town_ftl from '../locales/fi/town.ftl';
import locales_fi_web_ftl from '../locales/fi/web.ftl';
import locales_kmr_ads_ftl from '../locales/kmr/ads.ftl';
import locales_kmr_alerts_ftl from '../locales/kmr/alerts.ftl';
import locales_kmr_chat_ftl from '../locales/kmr/chat.ftl';
import locales_kmr_intake_ftl from '../locales/kmr/intake.ftl';
import locales_kmr_jobs_ftl from '../locales/kmr/jobs.ftl';
import locales_kmr_language_json from '../locales/kmr/language.json' with { type: 'json' };
import locales_kmr_map_ftl from '../locales/kmr/map.ftl';
import locales_kmr_occupations_tsv from '../locales/kmr/occupations.tsv';
import locales_kmr_plan_ftl from '../locales/kmr/plan.ftl';
import locales_kmr_poster_ftl from '../locales/kmr/poster.ftl';
import locales_kmr_reasons_ftl from '../locales/kmr/reasons.ftl';
import locales_kmr_support_ftl from '../locales/kmr/support.ftl';
import locales_kmr_town_ftl from '../locales/kmr/town.ftl';
import locales_kmr_web_ftl from '../locales/kmr/web.ftl';
import locales_pl_ads_ftl from '../locales/pl/ads.ftl';
import locales_pl_alerts_ftl from '../locales/pl/alerts.ftl';
import locales_pl_chat_ftl from '../locales/pl/chat.ftl';
import locales_pl_intake_ftl from '../locales/pl/intake.ftl';
import locales_pl_jobs_ftl from '../locales/pl/jobs.ftl';
import locales_pl_language_json from '../locales/pl/language.json' with { type: 'json' };
import locales_pl_map_ftl from '../locales/pl/map.ftl';
import locales_pl_occupations_tsv from '../locales/pl/occupations.tsv';
import locales_pl_plan_ftl from '../locales/pl/plan.ftl';
import locales_pl_poster_ftl from '../locales/pl/poster.ftl';
import locales_pl_reasons_ftl from '../locales/pl/reasons.ftl';
import locales_pl_support_ftl from '../locales/pl/support.ftl';
import locales_pl_town_ftl from '../locales/pl/town.ftl';
import locales_pl_web_ftl from '../locales/pl/web.ftl';
import locales_prs_ads_ftl from '../locales/prs/ads.ftl';
import locales_prs_alerts_ftl from '../locales/prs/alerts.ftl';
import locales_prs_chat_ftl from '../locales/prs/chat.ftl';
import locales_prs_intake_ftl from '../locales/prs/intake.ftl';
import locales_prs_jobs_ftl from '../locales/prs/jobs.ftl';
import locales_prs_language_json from '../locales/prs/language.json' with { type: 'json' };
import locales_prs_map_ftl from '../locales/prs/map.ftl';
import locales_prs_occupations_tsv from '../locales/prs/occupations.tsv';
import locales_prs_plan_ftl from '../locales/prs/plan.ftl';
import locales_prs_poster_ftl from '../locales/prs/poster.ftl';
import locales_prs_reasons_ftl from '../locales/prs/reasons.ftl';
import locales_prs_support_ftl from '../locales/prs/support.ftl';
import locales_prs_town_ftl from '../locales/prs/town.ftl';
import locales_prs_web_ftl from '../locales/prs/web.ftl';
import locales_ru_ads_ftl from '../locales/ru/ads.ftl';
import locales_ru_alerts_ftl from '../locales/ru/alerts.ftl';
import locales_ru_chat_ftl from '../locales/ru/chat.ftl';
import locales_ru_intake_ftl from '../locales/ru/intake.ftl';
import locales_ru_jobs_ftl from '../locales/ru/jobs.ftl';
import locales_ru_language_json from '../locales/ru/language.json' with { type: 'json' };
import locales_ru_map_ftl from '../locales/ru/map.ftl';
import locales_ru_occupations_tsv from '../locales/ru/occupations.tsv';
import locales_ru_plan_ftl from '../locales/ru/plan.ftl';
import locales_ru_poster_ftl from '../locales/ru/poster.ftl';
import locales_ru_reasons_ftl from '../locales/ru/reasons.ftl';
import locales_ru_support_ftl from '../locales/ru/support.ftl';
import locales_ru_town_ftl from '../locales/ru/town.ftl';
import locales_ru_web_ftl from '../locales/ru/web.ftl';
import locales_so_ads_ftl from '../locales/so/ads.ftl';
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
import locales_sq_ads_ftl from '../locales/sq/ads.ftl';
import locales_sq_alerts_ftl from '../locales/sq/alerts.ftl';
import locales_sq_chat_ftl from '../locales/sq/chat.ftl';
import locales_sq_intake_ftl from '../locales/sq/intake.ftl';
import locales_sq_jobs_ftl from '../locales/sq/jobs.ftl';
import locales_sq_language_json from '../locales/sq/language.json' with { type: 'json' };
import locales_sq_map_ftl from '../locales/sq/map.ftl';
import locales_sq_occupations_tsv from '../locales/sq/occupations.tsv';
import locales_sq_plan_ftl from '../locales/sq/plan.ftl';
import locales_sq_poster_ftl from '../locales/sq/poster.ftl';
import locales_sq_reasons_ftl from '../locales/sq/reasons.ftl';
import locales_sq_support_ftl from '../locales/sq/support.ftl';
import locales_sq_town_ftl from '../locales/sq/town.ftl';
import locales_sq_web_ftl from '../locales/sq/web.ftl';
import locales_sv_ads_ftl from '../locales/sv/ads.ftl';
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
import locales_sv_staff_review_ftl from '../locales/sv/staff-review.ftl';
import locales_sv_staff_town_ftl from '../locales/sv/staff-town.ftl';
import locales_sv_support_ftl from '../locales/sv/support.ftl';
import locales_sv_town_ftl from '../locales/sv/town.ftl';
import locales_sv_web_ftl from '../locales/sv/web.ftl';
import locales_sv_x_easy_ads_ftl from '../locales/sv-x-easy/ads.ftl';
import locales_sv_x_easy_alerts_ftl from '../locales/sv-x-easy/alerts.ftl';
import locales_sv_x_easy_chat_ftl from '../locales/sv-x-easy/chat.ftl';
import locales_sv_x_easy_intake_ftl from '../locales/sv-x-easy/intake.ftl';
import locales_sv_x_easy_jobs_ftl from '../locales/sv-x-easy/jobs.ftl';
import locales_sv_x_easy_language_json from '../locales/sv-x-easy/language.json' with { type: 'json' };
import locales_sv_x_easy_map_ftl from '../locales/sv-x-easy/map.ftl';
import locales_sv_x_easy_occupations_tsv from '../locales/sv-x-easy/occupations.tsv';
import locales_sv_x_easy_plan_ftl from '../locales/sv-x-easy/plan.ftl';
import locales_sv_x_easy_poster_ftl from '../locales/sv-x-easy/poster.ftl';
import locales_sv_x_easy_reasons_ftl from '../locales/sv-x-easy/reasons.ftl';
import locales_sv_x_easy_support_ftl from '../locales/sv-x-easy/support.ftl';
import locales_sv_x_easy_town_ftl from '../locales/sv-x-easy/town.ftl';
import locales_sv_x_easy_web_ftl from '../locales/sv-x-easy/web.ftl';
import locales_th_ads_ftl from '../locales/th/ads.ftl';
import locales_th_alerts_ftl from '../locales/th/alerts.ftl';
import locales_th_chat_ftl from '../locales/th/chat.ftl';
import locales_th_intake_ftl from '../locales/th/intake.ftl';
import locales_th_jobs_ftl from '../locales/th/jobs.ftl';
import locales_th_language_json from '../locales/th/language.json' with { type: 'json' };
import locales_th_map_ftl from '../locales/th/map.ftl';
import locales_th_occupations_tsv from '../locales/th/occupations.tsv';
import locales_th_plan_ftl from '../locales/th/plan.ftl';
import locales_th_poster_ftl from '../locales/th/poster.ftl';
import locales_th_reasons_ftl from '../locales/th/reasons.ftl';
import locales_th_support_ftl from '../locales/th/support.ftl';
import locales_th_town_ftl from '../locales/th/town.ftl';
import locales_th_web_ftl from '../locales/th/web.ftl';
import locales_ti_ads_ftl from '../locales/ti/ads.ftl';
import locales_ti_alerts_ftl from '../locales/ti/alerts.ftl';
import locales_ti_chat_ftl from '../locales/ti/chat.ftl';
import locales_ti_intake_ftl from '../locales/ti/intake.ftl';
import locales_ti_jobs_ftl from '../locales/ti/jobs.ftl';
import locales_ti_language_json from '../locales/ti/language.json' with { type: 'json' };
import locales_ti_map_ftl from '../locales/ti/map.ftl';
import locales_ti_occupations_tsv from '../locales/ti/occupations.tsv';
import locales_ti_plan_ftl from '../locales/ti/plan.ftl';
import locales_ti_poster_ftl from '../locales/ti/poster.ftl';
import locales_ti_reasons_ftl from '../locales/ti/reasons.ftl';
import locales_ti_support_ftl from '../locales/ti/support.ftl';
import locales_ti_town_ftl from '../locales/ti/town.ftl';
import locales_ti_web_ftl from '../locales/ti/web.ftl';
import locales_tr_ads_ftl from '../locales/tr/ads.ftl';
import locales_tr_alerts_ftl from '../locales/tr/alerts.ftl';
import locales_tr_chat_ftl from '../locales/tr/chat.ftl';
import locales_tr_intake_ftl from '../locales/tr/intake.ftl';
import locales_tr_jobs_ftl from '../locales/tr/jobs.ftl';
import locales_tr_language_json from '../locales/tr/language.json' with { type: 'json' };
import locales_tr_map_ftl from '../locales/tr/map.ftl';
import locales_tr_occupations_tsv from '../locales/tr/occupations.tsv';
import locales_tr_plan_ftl from '../locales/tr/plan.ftl';
import locales_tr_poster_ftl from '../locales/tr/poster.ftl';
import locales_tr_reasons_ftl from '../locales/tr/reasons.ftl';
import locales_tr_support_ftl from '../locales/tr/support.ftl';
import locales_tr_town_ftl from '../locales/tr/town.ftl';
import locales_tr_web_ftl from '../locales/tr/web.ftl';
import locales_uk_ads_ftl from '../locales/uk/ads.ftl';
import locales_uk_alerts_ftl from '../locales/uk/alerts.ftl';
import locales_uk_chat_ftl from '../locales/uk/chat.ftl';
import locales_uk_intake_ftl from '../locales/uk/intake.ftl';
import locales_uk_jobs_ftl from '../locales/uk/jobs.ftl';
import locales_uk_language_json from '../locales/uk/language.json' with { type: 'json' };
import locales_uk_map_ftl from '../locales/uk/map.ftl';
import locales_uk_occupations_tsv from '../locales/uk/occupations.tsv';
import locales_uk_plan_ftl from '../locales/uk/plan.ftl';
import locales_uk_poster_ftl from '../locales/uk/poster.ftl';
import locales_uk_reasons_ftl from '../locales/uk/reasons.ftl';
import locales_uk_support_ftl from '../locales/uk/support.ftl';
import locales_uk_town_ftl from '../locales/uk/town.ftl';
import locales_uk_web_ftl from '../locales/uk/web.ftl';
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
    am: {
      form: locales_am_language_json,
      areas: {
        ads: locales_am_ads_ftl,
        alerts: locales_am_alerts_ftl,
        chat: locales_am_chat_ftl,
        intake: locales_am_intake_ftl,
        jobs: locales_am_jobs_ftl,
        map: locales_am_map_ftl,
        plan: locales_am_plan_ftl,
        poster: locales_am_poster_ftl,
        reasons: locales_am_reasons_ftl,
        support: locales_am_support_ftl,
        town: locales_am_town_ftl,
        web: locales_am_web_ftl,
      },
      occupations: locales_am_occupations_tsv,
    },
    ar: {
      form: locales_ar_language_json,
      areas: {
        ads: locales_ar_ads_ftl,
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
    bs: {
      form: locales_bs_language_json,
      areas: {
        ads: locales_bs_ads_ftl,
        alerts: locales_bs_alerts_ftl,
        chat: locales_bs_chat_ftl,
        intake: locales_bs_intake_ftl,
        jobs: locales_bs_jobs_ftl,
        map: locales_bs_map_ftl,
        plan: locales_bs_plan_ftl,
        poster: locales_bs_poster_ftl,
        reasons: locales_bs_reasons_ftl,
        support: locales_bs_support_ftl,
        town: locales_bs_town_ftl,
        web: locales_bs_web_ftl,
      },
      occupations: locales_bs_occupations_tsv,
    },
    ckb: {
      form: locales_ckb_language_json,
      areas: {
        ads: locales_ckb_ads_ftl,
        alerts: locales_ckb_alerts_ftl,
        chat: locales_ckb_chat_ftl,
        intake: locales_ckb_intake_ftl,
        jobs: locales_ckb_jobs_ftl,
        map: locales_ckb_map_ftl,
        plan: locales_ckb_plan_ftl,
        poster: locales_ckb_poster_ftl,
        reasons: locales_ckb_reasons_ftl,
        support: locales_ckb_support_ftl,
        town: locales_ckb_town_ftl,
        web: locales_ckb_web_ftl,
      },
      occupations: locales_ckb_occupations_tsv,
    },
    en: {
      form: locales_en_language_json,
      areas: {
        ads: locales_en_ads_ftl,
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
        'staff-review': locales_en_staff_review_ftl,
        'staff-town': locales_en_staff_town_ftl,
        support: locales_en_support_ftl,
        town: locales_en_town_ftl,
        web: locales_en_web_ftl,
      },
      occupations: locales_en_occupations_tsv,
    },
    es: {
      form: locales_es_language_json,
      areas: {
        ads: locales_es_ads_ftl,
        alerts: locales_es_alerts_ftl,
        chat: locales_es_chat_ftl,
        intake: locales_es_intake_ftl,
        jobs: locales_es_jobs_ftl,
        map: locales_es_map_ftl,
        plan: locales_es_plan_ftl,
        poster: locales_es_poster_ftl,
        reasons: locales_es_reasons_ftl,
        support: locales_es_support_ftl,
        town: locales_es_town_ftl,
        web: locales_es_web_ftl,
      },
      occupations: locales_es_occupations_tsv,
    },
    fa: {
      form: locales_fa_language_json,
      areas: {
        ads: locales_fa_ads_ftl,
        alerts: locales_fa_alerts_ftl,
        chat: locales_fa_chat_ftl,
        intake: locales_fa_intake_ftl,
        jobs: locales_fa_jobs_ftl,
        map: locales_fa_map_ftl,
        plan: locales_fa_plan_ftl,
        poster: locales_fa_poster_ftl,
        reasons: locales_fa_reasons_ftl,
        support: locales_fa_support_ftl,
        town: locales_fa_town_ftl,
        web: locales_fa_web_ftl,
      },
      occupations: locales_fa_occupations_tsv,
    },
    fi: {
      form: locales_fi_language_json,
      areas: {
        ads: locales_fi_ads_ftl,
        alerts: locales_fi_alerts_ftl,
        chat: locales_fi_chat_ftl,
        intake: locales_fi_intake_ftl,
        jobs: locales_fi_jobs_ftl,
        map: locales_fi_map_ftl,
        plan: locales_fi_plan_ftl,
        poster: locales_fi_poster_ftl,
        reasons: locales_fi_reasons_ftl,
        support: locales_fi_support_ftl,
        town: locales_fi_town_ftl,
        web: locales_fi_web_ftl,
      },
      occupations: locales_fi_occupations_tsv,
    },
    kmr: {
      form: locales_kmr_language_json,
      areas: {
        ads: locales_kmr_ads_ftl,
        alerts: locales_kmr_alerts_ftl,
        chat: locales_kmr_chat_ftl,
        intake: locales_kmr_intake_ftl,
        jobs: locales_kmr_jobs_ftl,
        map: locales_kmr_map_ftl,
        plan: locales_kmr_plan_ftl,
        poster: locales_kmr_poster_ftl,
        reasons: locales_kmr_reasons_ftl,
        support: locales_kmr_support_ftl,
        town: locales_kmr_town_ftl,
        web: locales_kmr_web_ftl,
      },
      occupations: locales_kmr_occupations_tsv,
    },
    pl: {
      form: locales_pl_language_json,
      areas: {
        ads: locales_pl_ads_ftl,
        alerts: locales_pl_alerts_ftl,
        chat: locales_pl_chat_ftl,
        intake: locales_pl_intake_ftl,
        jobs: locales_pl_jobs_ftl,
        map: locales_pl_map_ftl,
        plan: locales_pl_plan_ftl,
        poster: locales_pl_poster_ftl,
        reasons: locales_pl_reasons_ftl,
        support: locales_pl_support_ftl,
        town: locales_pl_town_ftl,
        web: locales_pl_web_ftl,
      },
      occupations: locales_pl_occupations_tsv,
    },
    prs: {
      form: locales_prs_language_json,
      areas: {
        ads: locales_prs_ads_ftl,
        alerts: locales_prs_alerts_ftl,
        chat: locales_prs_chat_ftl,
        intake: locales_prs_intake_ftl,
        jobs: locales_prs_jobs_ftl,
        map: locales_prs_map_ftl,
        plan: locales_prs_plan_ftl,
        poster: locales_prs_poster_ftl,
        reasons: locales_prs_reasons_ftl,
        support: locales_prs_support_ftl,
        town: locales_prs_town_ftl,
        web: locales_prs_web_ftl,
      },
      occupations: locales_prs_occupations_tsv,
    },
    ru: {
      form: locales_ru_language_json,
      areas: {
        ads: locales_ru_ads_ftl,
        alerts: locales_ru_alerts_ftl,
        chat: locales_ru_chat_ftl,
        intake: locales_ru_intake_ftl,
        jobs: locales_ru_jobs_ftl,
        map: locales_ru_map_ftl,
        plan: locales_ru_plan_ftl,
        poster: locales_ru_poster_ftl,
        reasons: locales_ru_reasons_ftl,
        support: locales_ru_support_ftl,
        town: locales_ru_town_ftl,
        web: locales_ru_web_ftl,
      },
      occupations: locales_ru_occupations_tsv,
    },
    so: {
      form: locales_so_language_json,
      areas: {
        ads: locales_so_ads_ftl,
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
    sq: {
      form: locales_sq_language_json,
      areas: {
        ads: locales_sq_ads_ftl,
        alerts: locales_sq_alerts_ftl,
        chat: locales_sq_chat_ftl,
        intake: locales_sq_intake_ftl,
        jobs: locales_sq_jobs_ftl,
        map: locales_sq_map_ftl,
        plan: locales_sq_plan_ftl,
        poster: locales_sq_poster_ftl,
        reasons: locales_sq_reasons_ftl,
        support: locales_sq_support_ftl,
        town: locales_sq_town_ftl,
        web: locales_sq_web_ftl,
      },
      occupations: locales_sq_occupations_tsv,
    },
    sv: {
      form: locales_sv_language_json,
      areas: {
        ads: locales_sv_ads_ftl,
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
        'staff-review': locales_sv_staff_review_ftl,
        'staff-town': locales_sv_staff_town_ftl,
        support: locales_sv_support_ftl,
        town: locales_sv_town_ftl,
        web: locales_sv_web_ftl,
      },
      occupations: locales_sv_occupations_tsv,
    },
    'sv-x-easy': {
      form: locales_sv_x_easy_language_json,
      areas: {
        ads: locales_sv_x_easy_ads_ftl,
        alerts: locales_sv_x_easy_alerts_ftl,
        chat: locales_sv_x_easy_chat_ftl,
        intake: locales_sv_x_easy_intake_ftl,
        jobs: locales_sv_x_easy_jobs_ftl,
        map: locales_sv_x_easy_map_ftl,
        plan: locales_sv_x_easy_plan_ftl,
        poster: locales_sv_x_easy_poster_ftl,
        reasons: locales_sv_x_easy_reasons_ftl,
        support: locales_sv_x_easy_support_ftl,
        town: locales_sv_x_easy_town_ftl,
        web: locales_sv_x_easy_web_ftl,
      },
      occupations: locales_sv_x_easy_occupations_tsv,
    },
    th: {
      form: locales_th_language_json,
      areas: {
        ads: locales_th_ads_ftl,
        alerts: locales_th_alerts_ftl,
        chat: locales_th_chat_ftl,
        intake: locales_th_intake_ftl,
        jobs: locales_th_jobs_ftl,
        map: locales_th_map_ftl,
        plan: locales_th_plan_ftl,
        poster: locales_th_poster_ftl,
        reasons: locales_th_reasons_ftl,
        support: locales_th_support_ftl,
        town: locales_th_town_ftl,
        web: locales_th_web_ftl,
      },
      occupations: locales_th_occupations_tsv,
    },
    ti: {
      form: locales_ti_language_json,
      areas: {
        ads: locales_ti_ads_ftl,
        alerts: locales_ti_alerts_ftl,
        chat: locales_ti_chat_ftl,
        intake: locales_ti_intake_ftl,
        jobs: locales_ti_jobs_ftl,
        map: locales_ti_map_ftl,
        plan: locales_ti_plan_ftl,
        poster: locales_ti_poster_ftl,
        reasons: locales_ti_reasons_ftl,
        support: locales_ti_support_ftl,
        town: locales_ti_town_ftl,
        web: locales_ti_web_ftl,
      },
      occupations: locales_ti_occupations_tsv,
    },
    tr: {
      form: locales_tr_language_json,
      areas: {
        ads: locales_tr_ads_ftl,
        alerts: locales_tr_alerts_ftl,
        chat: locales_tr_chat_ftl,
        intake: locales_tr_intake_ftl,
        jobs: locales_tr_jobs_ftl,
        map: locales_tr_map_ftl,
        plan: locales_tr_plan_ftl,
        poster: locales_tr_poster_ftl,
        reasons: locales_tr_reasons_ftl,
        support: locales_tr_support_ftl,
        town: locales_tr_town_ftl,
        web: locales_tr_web_ftl,
      },
      occupations: locales_tr_occupations_tsv,
    },
    uk: {
      form: locales_uk_language_json,
      areas: {
        ads: locales_uk_ads_ftl,
        alerts: locales_uk_alerts_ftl,
        chat: locales_uk_chat_ftl,
        intake: locales_uk_intake_ftl,
        jobs: locales_uk_jobs_ftl,
        map: locales_uk_map_ftl,
        plan: locales_uk_plan_ftl,
        poster: locales_uk_poster_ftl,
        reasons: locales_uk_reasons_ftl,
        support: locales_uk_support_ftl,
        town: locales_uk_town_ftl,
        web: locales_uk_web_ftl,
      },
      occupations: locales_uk_occupations_tsv,
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
