//! Signals beyond the corpus.

use serde_json::{Value, json};
use values::Time;

use super::{Evidence, Examined, RegisterEntry, Severity, Signal, examine, signals};

const TEXTS: [&str; 3] = [
    include_str!("../../../../locales/en/verification.ftl"),
    include_str!("../../../../locales/ar/verification.ftl"),
    include_str!("../../../../locales/ja/verification.ftl"),
];

fn of(request: Value, matched: bool, documents: &[Examined]) -> Vec<Signal> {
    let register = [RegisterEntry {
        id: "r".to_owned(),
        name: "Northmoor".to_owned(),
        country: "GB".to_owned(),
        domains: vec!["northmoor.police.example".to_owned()],
        call_back: Some("+447700900201".to_owned()),
    }];
    let evidence = Evidence {
        request: &request,
        at: Time::parse("2026-10-02T10:00:00Z").expect("a time"),
        register: &register,
        matched: matched.then_some(&register[0]),
        documents,
        accounts: &[],
        platforms: &["AliExpress", "1688"],
        first_seen: None,
    };
    let signals = signals(&evidence);
    for signal in &signals {
        for texts in TEXTS {
            assert!(texts.contains(&format!("\n{} = ", signal.text_key())), "{}", signal.code);
        }
    }
    signals
}

fn warnings(request: Value) -> Vec<&'static str> {
    let mut found = of(request, true, &[]);
    found.retain(|signal| signal.severity == Severity::Warning);
    found.iter().map(|signal| signal.code).collect()
}

#[test]
fn an_honest_request_has_no_warning_and_an_empty_one_no_panic() {
    let honest = json!({"platform": "aliexpress.COM", "authority": {"country": "GB",
        "email": "a@mail.northmoor.police.example", "telephone": "07700 900 201"}});
    assert!(warnings(honest).is_empty());
    assert!(warnings(json!({})).is_empty());
    assert!(warnings(json!([1, "x"])).is_empty());
    assert!(of(json!({}), false, &[]).iter().any(|s| s.code == "authority_not_registered"));
}

#[test]
fn a_platform_that_only_looks_known_is_flagged_and_an_unknown_one_is_not() {
    for (name, flagged) in [
        ("AIiExpress.com", true),
        ("AliExpre\u{455}s", true),
        ("l688", true),
        ("1688.com", false),
        ("AliExpress.ru", false),
        ("Some other shop", false),
    ] {
        let codes = warnings(json!({"platform": name}));
        assert_eq!(codes.contains(&"confusable_platform_name"), flagged, "{name}");
    }
}

#[test]
fn a_request_for_everything_or_everybody_is_over_broad() {
    let items = |frame: Value| -> Vec<Value> {
        ["identification", "subscriber", "payment", "orders", "messages", "traffic"]
            .map(|c| json!({"target": 0, "category": c, "from": frame, "to": frame}))
            .to_vec()
    };
    let asked = |items| json!({"targets": [{"emails": ["a@example.com"]}], "items": items});
    assert_eq!(warnings(asked(items(Value::Null))), ["over_broad"]);
    assert!(warnings(asked(items(json!("2026-01-01T00:00:00Z")))).is_empty());
    let all = json!({"targets": [{"label": "Alle Käufer in Köln"}]});
    assert_eq!(warnings(all), ["over_broad"]);
}

#[test]
fn a_document_is_shown_for_what_it_is() {
    let program = examine("request.pdf", b"MZ\x90\0", None);
    let request = json!({"documents": [{"file": "request.pdf", "media_type": "application/pdf"}]});
    let codes: Vec<_> = of(request, true, &[program]).iter().map(|s| s.code).collect();
    assert!(codes.contains(&"document_is_a_program"));
    assert!(codes.contains(&"document_is_of_another_type"));
}
