# El cartel que cualquiera puede imprimir y la página donde se hace.
# En papel, en dos idiomas. El título es la primera mitad de una frase y está solo, en letras grandes.
poster-headline = Trabajos fijos
poster-where = en el campo y en ciudades pequeñas
poster-what = Responda unas preguntas. Vea trabajos para todo el hogar. Lea sobre escuela, vivienda y dinero.
poster-yours = En su idioma, en su teléfono.
poster-camera = Apunte la cámara del teléfono al cuadro
poster-type = o escriba la dirección
poster-free = Voluntario y gratis
poster-not = No somos Arbetsförmedlingen (servicio de empleo). Ninguna autoridad ni empleador ve sus respuestas.

# En la página.
poster-title = Haga un cartel
poster-lead = Póngalo donde la gente lo vea: en la lavandería, la biblioteca, la asociación. Cualquiera puede hacerlo. No guardamos nada.
poster-language = Sueco y un idioma más. Elija cuál:
poster-drafted = Nadie que hable este idioma ha leído aún el texto. Mejor pida a alguien que lo lea primero.
poster-preview = Así queda
poster-address = El código y la dirección llevan aquí: { $address }
poster-here-only = La dirección solo funciona en este equipo. Quien lleva Landa puede poner una que funcione para todos.
poster-a4 = Cartel en A4
poster-cards = Cuatro tarjetas en un A4
poster-cards-how = Corte por las marcas. Reparta las tarjetas o déjelas sobre una mesa.
poster-code = Solo el cuadro
poster-code-how = Para un cartel propio o una pantalla.
poster-svg = Código QR en SVG
poster-png = Código QR en PNG
poster-code-alt = Código QR a { $address }
poster-print = Imprimir
poster-print-how = Elija A4 y sin márgenes.
poster-back = Atrás
