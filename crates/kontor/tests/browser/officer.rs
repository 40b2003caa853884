//! The officer's part by hand: writing the request, serving it, following it, fetching the answer.

use crate::driver::Browser;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use values::Language;

/// What an officer asks for, and in which words.
pub struct Asked {
    pub officer: &'static str,
    /// The authority's key in the story's folder.
    pub key: &'static str,
    pub reference: &'static str,
    pub title: &'static str,
    pub mail: &'static str,
    pub telephone: &'static str,
    pub ground: (&'static str, &'static str),
    pub nature: &'static str,
    pub offence: &'static str,
    /// Fields of each target, by their names in the form.
    pub targets: &'static [&'static [(&'static str, &'static str)]],
    pub items: &'static [Item],
}

/// One item: the target, the category, the frame, the words.
pub struct Item(pub usize, pub &'static str, pub &'static str, pub &'static str, pub &'static str);

/// A prosecutor asks about two people; what is known of them leads to one account each.
pub const ENGLISH: Asked = Asked {
    officer: "officer@da.larkcounty.example",
    key: "us_lark",
    reference: "LC-GJ-2026-0417",
    title: "Investigator",
    mail: "d.whitfield@da.larkcounty.example",
    telephone: "+1 212 555 0101",
    ground: (
        "Grand jury subpoena duces tecum of the County Court of Lark County",
        "N.Y. Crim. Proc. Law § 610.20",
    ),
    nature: "Stolen power tools were resold through accounts of the marketplace between January \
             and June 2026; the account named below bought and resold them. A grand jury sits.",
    offence: "Criminal possession of stolen property",
    targets: &[
        &[
            ("label", "Account holder Quint"),
            ("residence", "US"),
            ("emails", "Marisol.Quint@example.com"),
            ("telephones", "+1 (212) 555-0142"),
            ("names", "Marisol Okafor-Quint"),
            ("aliases", "mquint_deals"),
        ],
        &[
            ("label", "Buyer in Atlanta"),
            ("residence", "US"),
            ("emails", "derek.brandt@example.net"),
            ("names", "Derek Halloway Brandt"),
        ],
    ],
    items: &[
        Item(0, "subscriber", "", "", "Name, e-mail, telephone and date of registration"),
        Item(0, "traffic", "2026-01-01", "2026-06-30", "Times and IP addresses of sign-ins"),
        Item(0, "orders", "2026-01-01", "2026-08-31", "Orders placed by the account"),
        Item(1, "subscriber", "", "", "Who holds the account"),
    ],
};

pub const ARABIC: Asked = Asked {
    officer: "officer@niyaba-mithal.example",
    key: "eg_niyaba",
    reference: "١٨٨٢/٢٠٢٦",
    title: "وكيل النيابة",
    mail: "rami@niyaba-mithal.example",
    telephone: "+200000000101",
    ground: ("طلب مساعدة قضائية مع التعهد بالمعاملة بالمثل", "قانون الإجراءات الجنائية، المادة 206"),
    nature: "تحقيق في تهريب قطع أثرية عبر طرود بريدية صغيرة أُرسلت من حساب على المنصة إلى مشترين \
             في عدة بلدان منذ يناير 2026.",
    offence: "تهريب الآثار",
    targets: &[&[
        ("label", "صاحبة الحساب أيغيريم"),
        ("residence", "KZ"),
        ("emails", "aigerim.n@example.com"),
        ("names", "Aigerim Nurlankyzy"),
    ]],
    items: &[
        Item(0, "subscriber", "", "", "الاسم والبريد الإلكتروني والهاتف"),
        Item(0, "traffic", "2026-01-01", "2026-06-30", "أوقات الدخول وعناوين الأجهزة"),
    ],
};

pub const JAPANESE: Asked = Asked {
    officer: "officer@kaku-police.example",
    key: "jp_pref",
    reference: "架サ対第412号",
    title: "警部補",
    mail: "mihon@kaku-police.example",
    telephone: "+810000000101",
    ground: ("捜査関係事項照会", "刑事訴訟法第197条第2項"),
    nature: "被疑者は、2026年1月から6月までの間、盗品をマーケットプレイスの販売者から繰り返し購入し、\
             転売した疑いがある。下記のアカウントはその購入に使われた。",
    offence: "盗品等有償譲受け",
    targets: &[&[
        ("label", "購入者 エルラン"),
        ("residence", "KZ"),
        ("emails", "erlan.t@example.net"),
        ("names", "Yerlan Testbayev"),
    ]],
    items: &[
        Item(0, "subscriber", "", "", "氏名、メールアドレス、電話番号"),
        Item(0, "traffic", "2026-01-01", "2026-06-30", "サインインの日時と端末のアドレス"),
    ],
};

/// A document of the corpus.
pub fn document(name: &str) -> PathBuf {
    let folder = "../../data/corpus/cases/01-us-subpoena-us-user/documents";
    Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).join(name).canonicalize().unwrap()
}

impl Browser {
    /// From signing in to a request that is served; gives its path.
    pub async fn serve_a_request(&self, asked: &Asked) -> String {
        let as_ = |step: &str| format!("{}-officer-{step}", self.pictured());
        self.sign_in(asked.officer).await;
        self.look(&as_("01-home")).await;
        self.open("/requests").await;
        self.tells("requests-none").await;
        self.look_all_round(&as_("02-no-requests")).await;
        self.follow(&self.t("requests-new")).await;
        self.tells("draft-title").await;
        self.look_all_round(&as_("03-empty-form")).await;

        self.write_who_and_why(asked).await;
        self.press("save").await;
        self.tells("flash-draft-saved").await;
        self.look(&as_("04-draft-saved")).await;
        self.open("/requests").await;
        self.look(&as_("05-draft-listed")).await;
        self.follow(asked.reference).await;
        self.tells("draft-title").await;
        assert_eq!(self.value("nature_of_investigation").await, asked.nature);

        self.write_whom_and_what(asked).await;
        self.upload_and_check(&as_("06")).await;
        self.look_all_round(&as_("07-checked")).await;
        self.mend_a_faulty_field(asked, &as_("08-faulty")).await;
        self.press("serve").await;
        self.tells("flash-request-served").await;
        self.look_all_round(&as_("09-served")).await;
        let at = self.path().await;
        self.open("/requests").await;
        self.look_all_round(&as_("10-listed")).await;
        at
    }

    async fn write_who_and_why(&self, asked: &Asked) {
        self.fill("platform", "AliExpress.com").await;
        self.choose("proceeding", "criminal").await;
        self.choose("instrument", "subpoena").await;
        self.fill("authority.email", asked.mail).await;
        self.fill("authority.reference", asked.reference).await;
        self.fill("officer.title", asked.title).await;
        self.fill("officer.email", asked.mail).await;
        self.fill("officer.telephone", asked.telephone).await;
        self.fill("legal_grounds.0.text", asked.ground.0).await;
        self.fill("legal_grounds.0.citation", asked.ground.1).await;
        self.fill("nature_of_investigation", asked.nature).await;
        self.fill("offences", asked.offence).await;
    }

    /// Targets and items; a row is added by a button whenever one more is needed.
    async fn write_whom_and_what(&self, asked: &Asked) {
        for (at, target) in asked.targets.iter().enumerate() {
            if at > 0 {
                self.press("add.targets").await;
                self.find(&format!("#row-targets\\.{at}")).await;
            }
            for (field, value) in *target {
                let name = format!("targets.{at}.{field}");
                match *field {
                    "residence" => self.choose(&name, value).await,
                    _ => self.fill(&name, value).await,
                }
            }
        }
        for (at, Item(target, category, from, to, words)) in asked.items.iter().enumerate() {
            if at > 0 {
                self.press("add.items").await;
                self.find(&format!("#row-items\\.{at}")).await;
            }
            let name = |field: &str| format!("items.{at}.{field}");
            self.choose(&name("target"), &target.to_string()).await;
            self.choose(&name("category"), category).await;
            self.fill(&name("from"), from).await;
            self.fill(&name("to"), to).await;
            self.fill(&name("description"), words).await;
        }
    }

    /// Three documents, one of them large, over a line that is slow enough to see the progress.
    async fn upload_and_check(&self, name: &str) {
        let annex = self.world.folder().join("call-records.txt");
        std::fs::write(&annex, "2026-03-01 10:00 +1 212 555 0142\n".repeat(60_000)).unwrap();
        self.attach("signed_request", &document("request.pdf")).await;
        self.attach("credentials", &document("credentials.pdf")).await;
        self.attach("annex", &annex).await;
        if self.scripts {
            self.line(1_200_000).await;
            self.press("check").await;
            self.watch_the_progress(name).await;
            self.line(-1).await;
        } else {
            self.press("check").await;
        }
        self.tells("advice-title").await;
        self.says("call-records.txt").await;
    }

    async fn watch_the_progress(&self, name: &str) {
        for _ in 0..200 {
            let said = "const bar = document.querySelector('progress');
                return bar && bar.max > 1 ? bar.value / bar.max : 0;";
            let done = self.page.execute(said, vec![]).await.unwrap();
            if done.json().as_f64().is_some_and(|part| part > 0.05 && part < 1.0) {
                self.page
                    .screenshot(&crate::looks::path(&format!("{name}-uploading")))
                    .await
                    .unwrap();
                return assert!(self.find("progress").await.is_displayed().await.unwrap());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("no progress was seen: {}", self.text().await);
    }

    /// Bytes a second that the browser may send; -1 for all it can.
    pub async fn line(&self, upload: i64) {
        let line = json!({ "offline": false, "latency": 0, "downloadThroughput": -1,
            "uploadThroughput": upload });
        self.chromium("Network.enable", json!({})).await;
        self.chromium("Network.emulateNetworkConditions", line).await;
    }

    /// A wrong field is named in place; everything else is as it was, also the documents.
    async fn mend_a_faulty_field(&self, asked: &Asked, name: &str) {
        let Item(_, _, _, to, _) = asked.items[1];
        self.fill("items.1.to", "31 June").await;
        self.press("serve").await;
        self.tells("form-faults").await;
        self.tells("error-form-not-a-time").await;
        self.look_all_round(name).await;
        if self.scripts {
            let focused = self.page.active_element().await.unwrap().id().await.unwrap();
            assert_eq!(focused.as_deref(), Some("faults"), "the summary is where one goes first");
        }
        assert_eq!(self.value("items.1.to").await, "31 June");
        assert_eq!(self.value("nature_of_investigation").await, asked.nature);
        self.says("call-records.txt").await;
        // By hand: the summary leads to the field.
        self.click("#faults a").await;
        self.fill("items.1.to", to).await;
    }

    /// Presses the button of the form with this value; the last of several.
    pub async fn press(&self, value: &str) {
        let selector = format!("main form button[name=do][value=\"{value}\"]");
        let buttons = self.page.find_all(thirtyfour::By::Css(&selector)).await.unwrap();
        buttons.last().unwrap_or_else(|| panic!("no button {value}")).click().await.unwrap();
    }

    /// From the finished package to the receipt. The officer has been away long enough that the
    /// second factor is asked for again.
    pub async fn fetch_the_answer(&self, asked: &Asked, at: &str) {
        let as_ = |step: &str| format!("{}-officer-{step}", self.pictured());
        self.sign_in(asked.officer).await;
        self.world.clock.advance(1200);
        self.open("/requests").await;
        self.look(&as_("11-ready-listed")).await;
        self.open(at).await;
        self.tells("request-awaits-fetch").await;
        self.look(&as_("12-ready")).await;
        self.follow(&self.t("follow-package")).await;
        self.tells("disclosure-download-title").await;
        self.look_all_round(&as_("13-package")).await;
        self.fill("code", "000000").await;
        self.click("#download button").await;
        self.tells("problem-wrong-code-detail").await;
        self.look(&as_("14-wrong-code")).await;
        self.world.clock.advance(30);
        self.fill("code", &self.world.code()).await;
        // What is clicked becomes a download and no page, for which chromedriver would wait.
        self.patience(Duration::from_secs(3)).await;
        let _ = self.find("#download button").await.click().await;
        let package = self.downloaded(".zip.age").await;
        self.patience(Duration::from_secs(60)).await;
        self.verify(asked, &package).await;

        self.open(&format!("{at}/package")).await;
        self.tells("disclosure-receipt-title").await;
        self.fill("sha256", &"0".repeat(64)).await;
        self.click("#receipt button").await;
        self.tells("problem-disclosure-other-file-detail").await;
        self.look(&as_("15-other-file")).await;
        self.fill("sha256", &sha256(&package)).await;
        self.click("#receipt button").await;
        self.tells("flash-disclosure-receipt").await;
        self.look(&as_("16-receipt")).await;
        self.open(at).await;
        self.tells("request-stage-closed").await;
        self.look_all_round(&as_("17-closed")).await;
    }

    /// The file that came out of the browser holds, says the program on its own.
    async fn verify(&self, asked: &Asked, package: &Path) {
        let published = self.world.guest().get("/api/v1/keys").await.json();
        let seal = published["package"].as_str().unwrap().to_owned();
        let key = self.world.folder().join("authorities").join(format!("{}.key", asked.key));
        let mut kontor = Command::new(env!("CARGO_BIN_EXE_kontor"));
        kontor.arg("verify").arg(package).arg("--identity").arg(key).arg("--key").arg(seal);
        let done = kontor.output().unwrap();
        let said = String::from_utf8_lossy(&done.stdout);
        assert!(done.status.success() && said.contains("Everything holds"), "{said}");
    }

    /// How pictures of this browser begin.
    pub fn pictured(&self) -> &'static str {
        match (self.scripts, self.language) {
            (false, _) => "plain",
            (true, Language::Ar) => "ar",
            (true, Language::Ja) => "ja",
            _ => "en",
        }
    }
}

fn sha256(file: &Path) -> String {
    use sha2::{Digest, Sha256};
    let digest = Sha256::digest(std::fs::read(file).unwrap());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
