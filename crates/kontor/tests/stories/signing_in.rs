//! Officers and staff sign in with two factors.

use crate::story;
use accounts::Scope;

story! {
    async fn an_officer_signs_in_and_out(world: &mut World) {
        let officer = world.sign_in("officer@da.larkcounty.example").await;
        let answer = officer.get("/profile").await;
        assert_eq!(answer.status, 200, "{answer}");
        assert!(answer.text().contains("Dana Whitfield"), "{answer}");
        let answer = officer.submit("/profile", "/sign-out", &[]).await;
        assert_eq!(answer.status, 303, "{answer}");
        assert_eq!(officer.get("/profile").await.status, 303);
    }

    async fn a_wrong_password_is_told_apart_from_nothing(world: &mut World) {
        let _known = world.sign_in("reviewer@kontor.example").await;
        let guest = world.guest();
        let mut told = Vec::new();
        for mail in ["reviewer@kontor.example", "nobody@kontor.example"] {
            let fields = [("mail", mail), ("password", "not-the-password")];
            let answer = guest.submit("/sign-in", "/sign-in", &fields).await;
            assert_eq!(answer.status, 422, "{answer}");
            told.push(answer.text().replace(mail, ""));
        }
        assert_eq!(told[0].len(), told[1].len());
    }

    async fn a_program_with_a_token_is_recognised(world: &mut World) {
        let mail = "officer@da.larkcounty.example";
        let program = world.program(mail, &[Scope::RequestsRead]).await;
        let answer = program.get("/api/v1/account").await;
        assert_eq!(answer.status, 200, "{answer}");
        assert_eq!(answer.json()["kind"], "officer");
        assert_eq!(world.guest().get("/api/v1/account").await.status, 401);
    }
}
