/** First names current among English speakers, as written. */
export const givenNames = (): readonly string[] =>
  `
Aaron Abby Abigail Adam Adrian Aidan Aiden Alan Albert Alec Alex Alexander Alexandra Alexis Alfred Alice Alison Allan Allen Allison Alyssa Amanda Amber Amelia Amy Andrea Andrew Andy Angela Angus Anita Ann Anna
Anne Annie Anthony Antony April Archie Arnold Arthur Ashley Audrey Austin Ava Barbara Barney Barry Beatrice Becky Ben Benjamin Bernard Bernie Beth Bethany Betty Beverly Bill Billy Bob Bobby Boris Brad Bradley Brandon Brenda
Brendan Brett Brian Bridget Britney Brittany Bruce Bryan Bryce Byron Caitlin Calvin Cameron Camilla Carl Carla Carol Caroline Carolyn Carrie Catherine Cathy Cecilia Charlene Charles Charlie Charlotte Chelsea Cheryl Chloe Chris
Christian Christina Christine Christopher Cindy Claire Clara Clare Clark Claudia Clayton Clifford Clint Clive Cody Colin Colleen Connie Connor Cory Courtney Craig Curtis Cynthia Daisy Dale Damian Damien Dan Dana Daniel Danielle
Danny Darren Dave David Dawn Dean Deborah Debbie Debra Dennis Derek Diana Diane Dianne Dick Dominic Don Donald Donna Dora Doris Dorothy Doug Douglas Duncan Dustin Dylan Ed Eddie Edgar Edith Edmund Edward Edwin Eileen Elaine
Eleanor Eli Elijah Elizabeth Ella Ellen Elliot Emily Emma Eric Erica Erik Erin Ernest Ethan Eugene Eva Evan Eve Evelyn Ewan Fiona Florence Frances Francis Frank Franklin Fred Freddie Frederick Gabriel Gareth Garry Gary Gavin Gemma
Gene Geoff Geoffrey George Gerald Gerard Gillian Gina Glen Glenn Gloria Gordon Grace Graham Grant Greg Gregory Greta Guy Hannah Harold Harriet Harry Harvey Hazel Heather Heidi Helen Henry Herbert Hilary Hillary Holly Howard Hugh Hugo
Ian Ida Imogen Ingrid Irene Iris Isaac Isabel Isabella Isla Ivy Jack Jackie Jacob Jacqueline Jade Jake James Jamie Jane Janet Janice Jared Jasmine Jason Jay Jean Jeff Jeffrey Jenna Jennifer Jenny Jeremy Jerome Jerry Jesse Jessica
Jill Jim Jimmy Joan Joanna Joanne Joe Joel John Johnny Jon Jonathan Jordan Joseph Josephine Josh Joshua Joy Joyce Juan Judith Judy Julia Julian Julie Juliet June Justin Karen Karl Kate Katherine Kathleen Kathryn Kathy Katie Kay Keith
Kelly Ken Kenneth Kerry Kevin Kieran Kim Kimberly Kirsten Kirsty Kristen Kristin Kurt Kyle Lance Larry Laura Lauren Laurence Lawrence Leah Lee Leo Leon Leonard Leslie Lewis Liam Lily Linda Lindsay Lisa Lloyd Logan Lois Lori Louis
Louise Lucas Lucy Luke Lydia Lynn Madeleine Madison Maggie Malcolm Marc Marcus Margaret Maria Marie Marilyn Marion Marjorie Mark Martha Martin Marvin Mary Mason Matt Matthew Maureen Maurice Max Maya Megan Melanie Melissa Mia Michael
Michele Michelle Mick Mike Mildred Miles Millie Mitch Mitchell Molly Monica Morgan Nancy Naomi Natalie Natasha Nathan Nathaniel Neil Nelson Nicholas Nick Nicola Nicole Nigel Noah Noel Nora Norma Norman Oliver Olivia Oscar Otis Owen
Paige Pam Pamela Patricia Patrick Paul Paula Pauline Peggy Penelope Penny Pete Peter Phil Philip Phillip Phoebe Phyllis Polly Rachel Ralph Randall Randy Ray Raymond Rebecca Reginald Rex Rhys Ricardo Richard Rick Ricky Rita Rob
Robert Robin Rod Roderick Rodney Roger Roland Ron Ronald Rory Rosa Rose Rosemary Ross Rowan Roy Ruby Rupert Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sara Sarah Scott Sean Sebastian Seth Shannon Sharon Shaun Shawn Sheila
Shelley Sherry Shirley Sidney Simon Sophia Sophie Spencer Stacey Stan Stanley Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Summer Susan Suzanne Sylvia Tamara Tammy Tanya Tara Taylor Ted Teresa Terence Terri Terry Theo Theodore
Theresa Thomas Tiffany Tim Timothy Tina Toby Todd Tom Tommy Tony Tracey Tracy Travis Trevor Tristan Tyler Valerie Vanessa Vera Vernon Veronica Vicky Victor Victoria Vincent Violet Virginia Vivian Wallace Walter Wanda Warren Wayne Wendy
Wesley Wilfred Will William Willie Winston Yvonne Zach Zachary Zoe`
    .trim()
    .split(/\s+/u);
