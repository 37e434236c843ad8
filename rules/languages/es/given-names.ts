/** First names current in Spain and Spanish America, as written. */
export const givenNames = (): readonly string[] =>
  `
Abel Abelardo Adela Adolfo Adrián Adriana Agustín Agustina Aída Ainhoa Aitana Aitor Alba Alberto Alejandra Alejandro Alfonso Alfredo Alicia Almudena Álvaro Amalia Amanda Amelia Amparo Ana Anabel Andrea Andrés Ángel Ángela Ángeles Aníbal Antonia Antonio Araceli Ariel Armando Arturo Asunción Aurelio Aurora Azucena Bárbara Beatriz Begoña
Belén Benito Benjamín Bernardo Berta Blanca Borja Bruno Camila Camilo Candela Caridad Carla Carlos Carmelo Carmen Carolina Catalina Cayetana Cecilia Celia César Clara Claudia Claudio Clemente Concepción Consuelo Cristian Cristina Cristóbal Damián Daniel Daniela David Débora Delia Diana Diego Dolores Domingo Edgar Eduardo Elena Elías Elisa
Eloísa Elsa Elvira Emilia Emiliano Emilio Emma Enrique Ernesto Esmeralda Esperanza Esteban Estela Ester Estrella Eugenia Eugenio Eusebio Eva Ezequiel Fabián Fabiola Fátima Federico Felipe Félix Fermín Fernanda Fernando Fidel Flora Florencia Francisca Francisco Gabriel Gabriela Gael Gaspar Genaro Gerardo Germán Gilberto Gisela Gloria Gonzalo
Graciela Gregorio Guadalupe Guillermina Guillermo Gustavo Héctor Hernán Hernando Hilda Horacio Hugo Humberto Ignacio Iker Inés Inmaculada Irene Iris Isaac Isabel Isidro Ismael Israel Iván Jacinto Jacobo Jaime Javier Jerónimo Jesús Jimena Joaquín Joel Jordi Jorge José Josefa Josefina Juan Juana Judith Julia Julián Juliana Julieta Julio Laura
Lautaro Leandro Leonardo Leonor Leopoldo Leticia Lidia Lola Lorena Lorenzo Lourdes Lucas Lucía Luciana Luciano Luis Luisa Luz Macarena Magdalena Manuel Manuela Marc Marcela Marcelo Marcos Margarita María Mariana Mariano Maribel Marina Mario Marisa Marisol Marta Martín Martina Mateo Matías Matilde Mauricio Maximiliano Mercedes Micaela Miguel
Milagros Miranda Mireia Miriam Moisés Mónica Montserrat Natalia Nerea Néstor Nicolás Nieves Noelia Norberto Norma Nuria Octavio Olga Omar Orlando Óscar Osvaldo Pablo Paloma Paola Patricia Patricio Paula Paulina Paz Pedro Pilar Purificación Quique Rafael Raimundo Ramiro Ramón Raquel Raúl Rebeca Regina Renata Ricardo Rita Roberto Rocío
Rodolfo Rodrigo Rogelio Rolando Román Romina Rosa Rosalía Rosana Rosario Rubén Salomé Salvador Samuel Sandra Santiago Santos Sara Saúl Sebastián Sergio Silvana Silvia Simón Sofía Sol Soledad Sonia Susana Tatiana Teodoro Teresa Tomás Trinidad Valentín Valentina Valeria Vanesa Verónica Vicente Víctor Victoria Vidal Violeta Virginia Vladimiro
Ximena Yago Yolanda Zoe`
    .trim()
    .split(/\s+/u);
