//! The office's part: by hand in the browser, or by programs where a story is about something else.

use crate::driver::Browser;
use crate::officer::{Asked, Item};
use accounts::Scope;
use axum::http::Method;
use serde_json::{Value, json};

/// How the reviewer decides the items of [`crate::officer::ENGLISH`].
enum Decision {
    Grant,
    InPart { from: &'static str, to: &'static str },
    Refuse { ground: &'static str },
}

const DECISIONS: [Decision; 4] = [
    Decision::Grant,
    Decision::InPart { from: "2026-02-01", to: "2026-04-30" },
    Decision::Refuse { ground: "law_forbids_without_approval" },
    Decision::Grant,
];

impl Browser {
    /// The clerk finds the request in the queue, calls back and verifies.
    pub async fn verify_by_hand(&self, number: &str) {
        let as_ = |step: &str| format!("{}-staff-{step}", self.pictured());
        self.sign_in("intake@kontor.example").await;
        self.look(&as_("01-home")).await;
        self.click("main a[href='/office/queue']").await;
        self.look_all_round(&as_("02-queue")).await;
        self.follow(number).await;
        self.tells("staff-next").await;
        self.look_all_round(&as_("03-request")).await;
        self.follow(&self.t("staff-tab-evidence")).await;
        self.says("call-records.txt").await;
        self.look(&as_("04-evidence")).await;
        self.follow(&self.t("staff-tab-verification")).await;
        self.tells("staff-register").await;
        self.look_all_round(&as_("05-verification")).await;
        self.fill("call_back_number", "+1 900 555 0199").await;
        self.fill("call_back_words", "The duty desk confirms the subpoena and the officer.").await;
        self.fill("words", "Nothing stands in the way.").await;
        self.click("main form[action$='/verification'] button").await;
        self.tells("error-call-back-other-number").await;
        self.look(&as_("06-other-number")).await;
        self.fill("call_back_number", "+1 212 555 0101").await;
        self.click("main form[action$='/verification'] button").await;
        self.tells("flash-staff-verified").await;
        self.sign_out().await;
    }

    /// The reviewer says who is meant, opens the review, and proposes a decision on each item.
    pub async fn review_by_hand(&self, number: &str, asked: &Asked) {
        let as_ = |step: &str| format!("{}-staff-{step}", self.pictured());
        self.sign_in("reviewer@kontor.example").await;
        self.open("/office/queue").await;
        self.follow(number).await;
        self.follow(&self.t("staff-next-identify")).await;
        self.look_all_round(&as_("07-subjects")).await;
        for target in 0..asked.targets.len() {
            let form = format!("main form[action$='/subjects/{target}']");
            let words = self.find(&format!("{form} textarea")).await;
            words.send_keys("Mail and name are this account's.").await.unwrap();
            self.click(&format!("{form} button")).await;
            self.tells("flash-staff-confirmed").await;
        }
        self.look(&as_("08-subjects-confirmed")).await;
        self.follow(&self.t("staff-tab-review")).await;
        self.look(&as_("09-review-not-open")).await;
        self.click("main form[action$='/review'] button").await;
        self.tells("flash-staff-law-applied").await;
        self.look_all_round(&as_("10-review")).await;
        for (n, (item, decision)) in asked.items.iter().zip(&DECISIONS).enumerate() {
            self.open_item(n).await;
            if n == 0 {
                self.click("main form[action$='/proposal'] button").await;
                self.tells("form-faults").await;
                self.look(&as_("11-item-faulty")).await;
            }
            self.propose(item, decision).await;
            self.look(&format!("{}-{n}", as_("12-proposed"))).await;
        }
        self.sign_out().await;
    }

    async fn propose(&self, Item(_, category, ..): &Item, decision: &Decision) {
        let outcome = match decision {
            Decision::Grant => "grant",
            Decision::InPart { .. } => "grant_in_part",
            Decision::Refuse { .. } => "refuse",
        };
        self.choose("outcome", outcome).await;
        self.fill("words", &format!("{category}: needed so far for the case.")).await;
        match decision {
            Decision::Grant => {}
            Decision::InPart { from, to } => {
                self.fill("from", from).await;
                self.fill("to", to).await;
                self.choose("ground", "not_proportionate").await;
            }
            Decision::Refuse { ground } => self.choose("ground", ground).await,
        }
        if !matches!(decision, Decision::Refuse { .. }) {
            self.fill("legal_review", "A grand jury's subpoena, within its frame.").await;
        }
        self.click("main form[action$='/proposal'] button").await;
        self.tells("flash-staff-proposed").await;
    }

    async fn open_item(&self, n: usize) {
        self.click("nav.tabs a[href$='/review']").await;
        self.click(&format!("main a[href$='/items/{n}']")).await;
        self.tells("staff-proposals").await;
    }

    /// Another person confirms each proposal.
    pub async fn confirm_by_hand(&self, number: &str, items: usize) {
        let as_ = |step: &str| format!("{}-staff-{step}", self.pictured());
        self.sign_in("second@kontor.example").await;
        self.open("/office/queue").await;
        self.follow(number).await;
        for n in 0..items {
            self.open_item(n).await;
            if n == 1 {
                self.look_all_round(&as_("13-to-confirm")).await;
            }
            self.click("main form[action$='/confirmation'] button").await;
            self.tells("flash-staff-decided").await;
        }
        self.click("nav.tabs a[href$='/review']").await;
        self.look(&as_("14-decided")).await;
        self.sign_out().await;
    }

    /// The collector starts; the job collects and seals.
    pub async fn collect_by_hand(&self, number: &str) {
        let as_ = |step: &str| format!("{}-staff-{step}", self.pictured());
        self.sign_in("collector@kontor.example").await;
        self.open("/office/queue").await;
        self.follow(number).await;
        self.follow(&self.t("staff-next-package")).await;
        self.look(&as_("15-to-collect")).await;
        self.click("#collect").await;
        self.tells("flash-disclosure-begun").await;
        self.look(&as_("16-collecting")).await;
        self.world.run_jobs().await;
        self.page.refresh().await.unwrap();
        self.tells("disclosure-package").await;
        self.look_all_round(&as_("17-ready")).await;
        self.sign_out().await;
    }

    /// The auditor reads what was done, from the receipt of the request to that of the package.
    pub async fn audit_by_hand(&self, at: &str) {
        let as_ = |step: &str| format!("{}-staff-{step}", self.pictured());
        self.sign_in("auditor@kontor.example").await;
        self.open(&format!("/office{at}")).await;
        self.tells("staff-history").await;
        self.look(&as_("18-closed")).await;
        self.follow(&self.t("staff-tab-package")).await;
        self.tells("disclosure-receipt-matches").await;
        self.look(&as_("19-delivered")).await;
        self.follow(&self.t("staff-tab-log")).await;
        self.look_all_round(&as_("20-log")).await;
        let mut told = self.text().await;
        while let Ok(more) = self.page.find(thirtyfour::By::Css("main a[rel=next]")).await {
            more.click().await.unwrap();
            told.push_str(&self.text().await);
        }
        for deed in [
            "request.received",
            "request.verified",
            "request.subject-confirmed",
            "request.evaluated",
            "request.proposed",
            "request.confirmed",
            "request.decided",
            "request.collecting",
            "disclosure.sealed",
            "request.ready",
            "request.delivered",
            "request.closed",
        ] {
            assert!(told.contains(deed), "the log does not tell of {deed}: {told}");
        }
        for name in ["Dana Whitfield", "Ines Moreau", "Rui Tavares", "Sena Aydin", "Caro Lindqvist"]
        {
            assert!(told.contains(name), "the log does not name {name}: {told}");
        }
        self.sign_out().await;
    }

    /// Everything between a served request and a finished package, by programs: every item is
    /// granted as far as the law lets it go.
    pub async fn answer_by_programs(&mut self, id: &str, call_back: &str) {
        let scopes = [Scope::OfficeRead, Scope::OfficeWrite, Scope::RequestsRead];
        let clerk = self.world.program("intake@kontor.example", &scopes).await;
        let reviewer = self.world.program("reviewer@kontor.example", &scopes).await;
        let second = self.world.program("second@kontor.example", &scopes).await;
        let collector = self.world.program("collector@kontor.example", &scopes).await;
        let at = |deed: &str| format!("/api/v1/requests/{id}/{deed}");
        let post = async |who: &crate::client::Client, deed: &str, body: Value| {
            let answer = who.json(Method::POST, &at(deed), &body).await;
            assert_eq!(answer.status / 100, 2, "{deed}: {answer}");
            answer.json()
        };
        let called = json!({ "number": call_back, "words": "The duty desk confirms." });
        let words = "Nothing stands in the way.";
        post(&clerk, "verification", json!({ "call_back": called, "words": words })).await;
        let assessed = reviewer.get(&at("assessment")).await.json();
        for subject in assessed["subjects"].as_array().unwrap() {
            let found = json!({ "target": subject["target"], "account": subject["accounts"][0],
                "words": "The mail is this account's." });
            post(&reviewer, "subjects", found).await;
        }
        let review = post(&reviewer, "review", json!({})).await;
        let evaluation = &review["evaluation"]["id"];
        for n in 0..review["items"].as_array().unwrap().len() {
            let grant = json!({ "outcome": "grant", "words": "Needed for the case.",
                "legal_review": "Within the frame.", "evaluation": evaluation });
            let review = post(&reviewer, &format!("items/{n}/proposal"), grant).await;
            let proposals = review["items"][n]["proposals"].as_array().unwrap();
            let seen = json!({ "proposal": proposals.last().unwrap()["id"] });
            post(&second, &format!("items/{n}/confirmation"), seen).await;
        }
        post(&collector, "disclosure", json!({})).await;
        self.world.run_jobs().await;
    }
}
