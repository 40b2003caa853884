//! The twenty cases of the corpus: routes, split, service, channels and their
//! problems come out as `expect.json` has them.

use std::path::Path;

use serde_json::{Value, json};
use values::{Country, Time};

use super::{Asked, Channels, Treaties, union_of_available};
use crate::directory::{Directory, Route, TargetFacts};

#[test]
fn every_case_is_routed_and_its_channel_judged_as_expected() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/corpus/cases");
    let mut tried = 0;
    for folder in std::fs::read_dir(cases).expect("the corpus is there") {
        let folder = folder.expect("readable").path();
        if folder.is_dir() {
            try_case(&folder);
            tried += 1;
        }
    }
    assert_eq!(tried, 20);
}

fn try_case(folder: &Path) {
    let name = folder.display();
    let read = |file: &str| -> Value {
        let text = std::fs::read_to_string(folder.join(file)).expect("readable");
        serde_json::from_str(&text).expect("JSON")
    };
    let (case, expect) = (read("case.json"), read("expect.json"));
    let received = Time::parse(text(&expect, "received_at")).expect("an instant");
    let directory = Directory::shipped();
    let targets: Vec<TargetFacts> = case["targets"]
        .as_array()
        .expect("targets")
        .iter()
        .map(|target| TargetFacts {
            residence: target["residence"].as_str().map(str::to_owned),
            // Whether an account moved is for the marketplace's records to say.
            moved: folder.ends_with("16-eg-moved-user"),
            seller: target["listings"].as_array().is_some_and(|listings| !listings.is_empty()),
        })
        .collect();
    let routing = directory.route_targets(text(&case, "platform"), &targets, received);
    let routes = &routing.routes;
    assert_eq!(json!(shown(routes)), expect["routes"], "{name} routes");
    assert_eq!(json!(routing.split), expect["split"], "{name} split");
    for route in routes {
        assert_eq!(json!(route.platform), expect["platform"], "{name} platform");
    }
    let grounds: Vec<&str> = case["legal_grounds"]
        .as_array()
        .into_iter()
        .flatten()
        .flat_map(|ground| [ground["text"].as_str(), ground["citation"].as_str()])
        .flatten()
        .collect();
    let asked = Asked {
        kind: text(&case, "kind").parse().expect("a kind"),
        proceeding: case["proceeding"].as_str().map(|word| word.parse().expect("a proceeding")),
        instrument: case["instrument"].as_str().map(|word| word.parse().expect("an instrument")),
        way: case["channel"].as_str().map(|word| word.parse().expect("a channel")),
        served_on: case["served_on"].as_str(),
        country: Country::parse(text(&case["authority"], "country")).expect("a country"),
        grounds,
        received,
    };
    let service = directory.judge_service(asked.instrument, asked.served_on, routes, received);
    let by_target: Vec<Option<bool>> = service.by_target.iter().map(|j| j.correct).collect();
    assert_eq!(json!(service.correct), expect["served_on_correct"], "{name} service");
    assert_eq!(json!(by_target), expect["served_on_by_target"], "{name} service by target");
    let treaties = Treaties::shipped();
    let problems = treaties.problems(&asked, directory, routes);
    let problems: Vec<&str> = problems.iter().map(|problem| problem.code.code()).collect();
    assert_eq!(json!(problems), expect["channel_problems"], "{name} problems");
    let channels = treaties.for_routes(&asked, routes);
    assert_eq!(json!(union_of_available(&channels)), expect["channels_available"], "{name}");
    let mut expected = expect["channels_by_target"].clone();
    let mut found = json!(listed(&channels));
    for answer in [&mut expected, &mut found] {
        sort_names(answer);
    }
    assert_eq!(found, expected, "{name} channels by target");
}

fn text<'a>(of: &'a Value, field: &str) -> &'a str {
    of[field].as_str().expect("a text")
}

fn shown(routes: &[Route]) -> Vec<Value> {
    let show = |(target, route): (usize, &Route)| json!({ "target": target, "entity": route.entity, "row": route.row, "review": route.review });
    routes.iter().enumerate().map(show).collect()
}

fn listed(channels: &[Channels]) -> Vec<Value> {
    let show = |(target, c): (usize, &Channels)| {
        json!({
            "target": target, "seat": c.seat, "available": c.available,
            "to_verify": c.to_verify, "suspended": c.suspended,
        })
    };
    channels.iter().enumerate().map(show).collect()
}

/// The order of names within a list says nothing.
fn sort_names(by_target: &mut Value) {
    for target in by_target.as_array_mut().expect("a list") {
        for list in ["available", "to_verify", "suspended"] {
            if let Some(names) = target[list].as_array_mut() {
                names.sort_by_key(|name| name.as_str().map(str::to_owned));
            }
        }
    }
}
