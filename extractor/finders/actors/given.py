"""Given names beyond the commonest of ``extractor.language.names``: before "van Dalen" they are no first
half of a double surname. General knowledge of Dutch registers of births, no list of anybody's."""

from __future__ import annotations

from extractor.finders.actors.leads import words
from extractor.language.names import given_names

_MORE = words(
    """Aafke Abdelkader Abdullah Ada Adem Adriana Aïsha Ahmet Alda Aleid Alexandra Alexandre Alfred Aletta
    Aline Alwin Amal Amina Amir Amira Anil Anil Annabel Annelien Annemieke Anne-Marie Annika Annigje Antje
    Antonie Antoinette Antonio Ariane Arjen Arne Arwin Asha Atje Attje Auke Ayla Ayse Ayşe Aziz Aylin
    Baukje Beatrijs Beatrice Berend Berber Betty Bianca Bilal Birgit Boudewijn Brecht Britt Carin Carlo
    Carlos Caspar Catharina Cathelijne Cecile Cecilia Celeste Charles Charlotta Chantalle Chris Christian
    Christianne Christien Christina Cindy Cisca Clara Clemens Connie Constantijn Cora Cornelis Cynthia
    Daisy Danique Daphne Dave Debora Deborah Desiree Désirée Deniz Dewi Dieuwertje Dineke Dirkje Djamila
    Dora Dorien Doeke Douwe Driss Edith Edwina Edgar Eduard Egbert Eke Elke Elian Eline Elisabeth Elise
    Eliane Elif Elisa Elsemiek Emile Emilie Emine Emre Engbert Enrico Esmée Eugène Evelyn Evelyne Ewout
    Fahid Famke Fatih Fatoş Felix Fenna Fernando Feike Fieke Filip Florence Florine Francien Francine
    Francis Francisca Franciska Franka Fransje Freek Frederiek Frederique Friso Fred Frouke Gabriel
    Gabrielle Geesje Geke Gerben Gerdien Gerjan Gerlinde Germa Gerrie Gerrianne Gertjan Gert-Jan Geurt
    Gina Giulia Grace Greta Grietje Grytsje Gustaaf Hajo Hakan Halil Hanna Hannah Hans-Peter Harald Harald
    Harriet Hatice Hedwig Hedy Heidi Heike Hein Helena Hélène Hendrika Hendrikje Henny Henri Henriëtte
    Henriette Hetty Hidde Hiltje Hubertus Hugo Hülya Ibrahim Ida Igor Imane Imke Ina Inez Inge-Marie
    Ingeborg Ismail Ivan Ivana Ivette Jaak Jacoba Jacomine Jacques Jakob Jamal James Jamila Jan-Willem
    Jantine Jantje Janny Jeanet Jeanette Jeanine Jeannette Jeffrey Jelmer Jennifer Jenny Jens Jerry Jessica
    Jesper Jetske Jitske Jikke Jo Joan Joanna Joanne Job Jochum Jocelyn Jody Joey Johanna Johanneke Jolande
    Jolien Jonas Jonathan Jonne Joran Jordy Jorg Jorge Jorine Jorinde Jorrit Jos Josien Josine Josje
    Jouke Joukje Joyce Juan Jules Julia Juliana Jurre Jurriaan Justine Karen Karima Karim Karlijn Karolien
    Kas Kasper Katharina Katinka Katja Kaya Kemal Kenan Kenneth Kevin Khalid Kirsty Klaartje Klaske Klazien
    Koert Koos Kristel Kristie Laetitia Lamyae Larissa Lars Latifa Laurent Laurien Leentje Leila Lena
    Leo Leonard Leonieke Leontien Levi Leyla Lida Lieke Lies Lieselot Lieve Lieselotte Lilianne Lidia Lily
    Lineke Linde Linsey Liset Livia Loek Lola Lonneke Lourens Lucia Lucie Lucienne Luca Luka Lydia Lyda
    Maarten-Jan Madelon Maike Malika Malou Manon Manuel Maya Marc-Jan Margaretha Margreet Margriet Mari
    Mariam Marije Marilène Marina Mario Marion Maritza Marjo Marjoke Marjolijn Marlies Marlon Marlou
    Marnix Marrit Marsha Marta Martha Martien Martijntje Martina Mathilde Mathieu Matthias Maud Mehmet
    Meike Meindert Menno Meral Meta Metin Mia Michael Michelle Michèle Miep Mika Mila Mina Minke Miranda
    Miriam Mirte Mirthe Moniek Monica Moniek Mourad Muriel Murat Myra Myrthe Nadine Nadir Naima Najat Najib
    Nanda Nanette Nanne Naoual Natalie Neeltje Nelleke Nelly Nicolaas Nicolette Nilüfer Noa Noah Noël
    Noor Noortje Noud Nynke Olga Oscar Özlem Ömer Paulien Pauline Paulus Petronella Peter-Jan Pieternel
    Pieterjan Pim Pleun Rachel Rachid Raf Rafael Ralph Ramon Ramona Rashid Raymon Rein Reinout Reinder
    Remy René Rhea Ria Riekje Riet Rienk Rietje Rina Rinske Rita Robbert-Jan Roderick Roderik Roelie
    Roland Romy Ron Rosalie Rosalinde Roos Rosemarie Rowan Ruben Ruth Sabrina Said Saïd Salah Samantha Sami
    Samira Samir Samuel Sara-Jane Sebastiaan Selim Serena Serge Sevgi Shanna Sharita Sheila Sibel Sible
    Siebe Siemen Siep Sietske Sieuwert Sigrun Silke Silvana Simone Sjaan Sjef Sjoukje Sjors Songül Sonja
    Soraya Stanley Stella Stephanie Steve Stijn Sultan Suzan Swantje Sybe Sybrand Sytske Tahir Tanja Tamar
    Tarik Teake Teresa Tessa Teuntje Tessel Thea Thérèse Theresia Theodora Thirza Tiemen Tiny Titia Tjalling
    Tjitske Tobie Toon Toos Trijntje Trudy Truus Twan Tycho Ties Tineke Uwe Valerie Vanessa Veerle Vera
    Veronica Veronique Wanda Warner Werner Wesley Wessel Wibo Wiebke Wieger Wiepke Wietske Wijnand Wil
    Wilhelmina Wilke Willeke Willem-Jan Willemijn Wilma Wim-Jan Winnie Winston Wisse Wytske Xander Yara
    Yassine Ylva Yolanda Yolande Yorick Youri Youssef Yuri Yusuf Yvette Zahra Zeki Zeynep Zineb Zoë Zohair"""
)


def is_given(word: str) -> bool:
    """Whether a word is printed before surnames as a given name is."""
    return word in _MORE or word in given_names()
