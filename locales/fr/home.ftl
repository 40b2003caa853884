# home: fr.

home-title = Demandes des autorités
home-lead = Voici le bureau de { $site } qui répond aux demandes légales d’information des autorités sur les utilisateurs. Il indique à qui et comment les adresser, vous dit aussitôt ce qui manque et remet ce qui est accordé sous forme de dossier scellé que chacun peut vérifier.
home-danger = Vous êtes un particulier et vous-même ou une autre personne êtes en danger ? Appelez immédiatement la police locale. Ce bureau ne répond qu’aux autorités.
home-whom = À qui adresser la demande ?
home-whom-why = Indiquez la plateforme et le pays où vit l’utilisateur : vous saurez à quelle société adresser la demande, pourquoi et par quelles voies. Aucun compte n’est nécessaire.
home-serve = Adresser une demande
home-serve-why = Pour les agents disposant d’un compte : le formulaire enregistre votre saisie, nomme ce qui manque et montre à qui la demande parviendra.
home-guide = Le guide
home-guide-why = Ce que nous attendons de vous, ce qui peut être communiqué, ce qui vaut en urgence et comment vérifier la réponse.
home-sign-in = Se connecter
home-sign-in-why = Pour les agents et le personnel. Pour obtenir un compte pour votre autorité, voir la section 8 du guide.
home-requests = Aux demandes de votre autorité
home-queue = À la file d’attente
home-programs = Pour les programmes :
