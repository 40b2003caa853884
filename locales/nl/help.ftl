# help: nl.

help-title = Hulp
help-on-order = Hoe bestel ik?
help-answer-order = Leg wat u wilt in de winkelwagen, van zoveel verkopers als u wilt, en ga naar de kassa. U hebt geen account nodig: met alleen uw e-mailadres krijgt u een bevestiging en een link om elke bestelling te volgen.
help-on-pay = Hoe betaal ik?
help-answer-pay = Eén keer voor alles, in uw valuta. Het totaal op de pagina is wat u betaalt: belasting, invoerrechten en bezorging zitten erin waar wij die kunnen innen. Waar dat niet kan, staat het op de pagina.
help-on-protect = Wat gebeurt er met mijn geld?
help-answer-protect = Het wordt voor uw bestelling vastgehouden. De verkoper krijgt het als u bevestigt dat alles is aangekomen, of als uw beschermingsperiode is afgelopen.
help-on-arrive = Wanneer wordt het bezorgd?
help-answer-arrive = De artikelpagina noemt vóór de aankoop de bezorgdagen voor uw land; op de pagina van uw bestelling staat wat is toegezegd. Wat niet op tijd is verzonden, wordt automatisch geannuleerd en u krijgt uw geld terug.
help-on-back = Kan ik mij bedenken?
help-answer-back = Zolang er niets is verzonden, annuleert u een bestelling op de pagina ervan en krijgt u alles terug. Daarna schrijft u de verkoper: bij elk artikel staat wie dat is en hoe u hem bereikt.
help-on-report = Hier hoort iets niet verkocht te worden. Wie vertel ik dat?
help-answer-report = Bij elk artikel staat naast de gegevens van de verkoper een link om het te melden. Vertel wat er mis is; een account is niet nodig.
help-on-sell = Ik maak of distribueer producten. Kan ik hier verkopen?
help-answer-sell = Ja. Meld u aan met de gegevens en documenten van uw bedrijf; de marktplaats bekijkt ze en opent uw winkel.
