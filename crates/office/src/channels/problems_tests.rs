//! Channels, service and problems of the twenty cases, and of those beside them.

use values::Time;

use super::*;
use crate::directory::TargetFacts;

/// A request in short: who asks what how, and where the targets live.
struct Story {
    country: &'static str,
    kind: Kind,
    proceeding: Proceeding,
    instrument: Instrument,
    way: Way,
    served_on: &'static str,
    received: &'static str,
    grounds: &'static [&'static str],
    residences: &'static [&'static str],
}

const STORY: Story = Story {
    country: "US",
    kind: Kind::Production,
    proceeding: Proceeding::Criminal,
    instrument: Instrument::CourtOrder,
    way: Way::Portal,
    served_on: "SG1",
    received: "2026-10-01T12:00:00Z",
    grounds: &[],
    residences: &["BR"],
};

type Answer = (Option<bool>, Vec<&'static str>, Option<Vec<String>>);

impl Story {
    fn answer(&self) -> Answer {
        let received = Time::parse(self.received).expect("an instant");
        let directory = Directory::shipped();
        let targets: Vec<TargetFacts> = self
            .residences
            .iter()
            .map(|code| TargetFacts {
                residence: (!code.is_empty()).then(|| (*code).to_owned()),
                ..TargetFacts::default()
            })
            .collect();
        let routes = directory.route_targets("AliExpress", &targets, received).routes;
        let asked = Asked {
            kind: self.kind,
            proceeding: Some(self.proceeding),
            instrument: Some(self.instrument),
            way: Some(self.way),
            served_on: Some(self.served_on),
            country: Country::parse(self.country).expect("a code"),
            grounds: self.grounds.to_vec(),
            received,
        };
        let service = directory.judge_service(asked.instrument, asked.served_on, &routes, received);
        let treaties = Treaties::shipped();
        let problems = treaties.problems(&asked, directory, &routes);
        let available = crate::channels::union_of_available(&treaties.for_routes(&asked, &routes));
        (service.correct, problems.iter().map(|p| p.code.code()).collect(), available)
    }

    fn problems(&self) -> Vec<&'static str> {
        self.answer().1
    }
}

fn expect(story: Story, correct: Option<bool>, problems: &[&str], available: &[&str]) {
    let (found_correct, found_problems, found_available) = story.answer();
    assert_eq!(found_correct, correct, "service");
    assert_eq!(found_problems, problems, "problems");
    let found = found_available.expect("the data is not silent");
    assert_eq!(found, available, "channels");
}

const AG: &str = "reciprocity:attorney_general";

#[test]
fn case_01_an_american_subpoena_for_an_american_user() {
    let story =
        Story { instrument: Instrument::Subpoena, served_on: "SG2", residences: &["US"], ..STORY };
    expect(story, Some(true), &[], &[AG, "untoc"]);
}

#[test]
fn case_02_the_evidence_convention_in_a_criminal_matter() {
    let story = Story {
        country: "GB",
        instrument: Instrument::LetterRogatory,
        way: Way::HagueEvidence,
        served_on: "HK1",
        residences: &["MO"],
        grounds: &["Hague Evidence Convention 1970, art. 1"],
        ..STORY
    };
    let channels = ["reciprocity:secretary_for_justice", "untoc"];
    expect(story, Some(true), &["hague_is_civil_only"], &channels);
}

#[test]
fn case_03_the_evidence_convention_in_a_civil_matter() {
    let story = Story {
        country: "DE",
        proceeding: Proceeding::Civil,
        instrument: Instrument::LetterRogatory,
        way: Way::HagueEvidence,
        served_on: "HK1",
        residences: &["HK"],
        ..STORY
    };
    expect(story, Some(true), &[], &["hague_evidence", "hague_service"]);
}

#[test]
fn case_04_a_treaty_with_the_mainland() {
    let story = Story {
        country: "FR",
        instrument: Instrument::LetterOfRequest,
        way: Way::Treaty,
        served_on: "CN1",
        residences: &["CN"],
        ..STORY
    };
    expect(story, Some(true), &[], &["diplomatic", "e_evidence", "mlat:criminal", "untoc"]);
}

#[test]
fn case_06_an_epoc_whose_addressee_is_only_inferred() {
    let epoc = Story {
        country: "DE",
        instrument: Instrument::Epoc,
        served_on: "NL1",
        residences: &["DE"],
        ..STORY
    };
    expect(epoc, None, &["addressee_unconfirmed"], &["e_evidence", AG, "untoc"]);
    let on_singapore =
        Story { country: "DE", instrument: Instrument::EpocPr, residences: &["DE"], ..STORY };
    let problem = ["union_addressee_required"];
    expect(on_singapore, Some(false), &problem, &["e_evidence", AG, "untoc"]);
}

#[test]
fn cases_08_and_09_emergency_forms_may_come_by_mail() {
    let japan = Story {
        country: "JP",
        kind: Kind::Emergency,
        instrument: Instrument::EmergencyForm,
        way: Way::Email,
        served_on: "CN1",
        residences: &["CN"],
        ..STORY
    };
    let channels = ["diplomatic", "mlat:criminal", "untoc"];
    expect(japan, Some(true), &["formal_channel_required"], &channels);
    let britain = Story {
        country: "GB",
        kind: Kind::Emergency,
        instrument: Instrument::EmergencyForm,
        way: Way::Email,
        residences: &["GB"],
        ..STORY
    };
    expect(britain, Some(true), &[], &[AG, "untoc"]);
}

#[test]
fn case_13_one_of_two_targets_is_served_wrongly() {
    let story = Story { country: "ES", residences: &["ES", "CN"], ..STORY };
    let channels = ["diplomatic", "e_evidence", "mlat:criminal", AG, "untoc"];
    expect(story, Some(false), &["formal_channel_required"], &channels);
}

#[test]
fn case_14_a_treaty_with_another_seat_does_not_help() {
    let story =
        Story { country: "BR", way: Way::Treaty, served_on: "CN1", residences: &["BR"], ..STORY };
    let problems = ["channel_not_available", "needs_reciprocity_undertaking"];
    expect(story, Some(false), &problems, &[AG, "untoc"]);
}

#[test]
fn case_15_an_unknown_residence() {
    let story = Story { country: "PL", residences: &[""], ..STORY };
    expect(story, None, &[], &["e_evidence"]);
}

#[test]
fn case_16_a_diplomatic_note_with_an_undertaking() {
    let with = Story {
        country: "EG",
        way: Way::Diplomatic,
        served_on: "SG3",
        residences: &["KZ"],
        grounds: &["طلب مساعدة قضائية مع التعهد بالمعاملة بالمثل"],
        ..STORY
    };
    expect(with, Some(true), &[], &[AG, "untoc"]);
    let without = Story { country: "EG", way: Way::Diplomatic, ..STORY };
    assert_eq!(without.problems(), ["needs_reciprocity_undertaking"]);
}

#[test]
fn case_18_legal_process_by_the_mailbox_for_enquiries() {
    let story = Story {
        country: "IN",
        instrument: Instrument::Other,
        way: Way::Email,
        residences: &["IN"],
        ..STORY
    };
    let channels = ["mlat:criminal", AG, "untoc"];
    expect(story, Some(true), &["enquiry_is_not_service"], &channels);
}

#[test]
fn case_19_an_order_under_the_digital_services_act() {
    let order = |served_on| Story {
        country: "FR",
        proceeding: Proceeding::Administrative,
        instrument: Instrument::DsaOrder,
        served_on,
        residences: &["IT"],
        ..STORY
    };
    expect(order("NL1"), Some(true), &[], &["dsa_art_10"]);
    expect(order("SG1"), Some(false), &["union_addressee_required"], &["dsa_art_10"]);
    expect(order("NL0"), Some(false), &["union_addressee_required"], &["dsa_art_10"]);
}

#[test]
fn union_orders_of_unbound_states_or_before_their_day() {
    let epoc = |country, received| Story {
        country,
        instrument: Instrument::Epoc,
        served_on: "NL1",
        residences: &["DE"],
        received,
        ..STORY
    };
    let later = "2026-10-01T12:00:00Z";
    assert_eq!(epoc("DK", later).problems(), ["issuer_not_bound_by_e_evidence"]);
    assert_eq!(epoc("US", later).problems(), ["issuer_not_bound_by_e_evidence"]);
    assert_eq!(epoc("DE", "2026-08-17T12:00:00Z").problems(), ["not_yet_applicable"]);
}

#[test]
fn treaties_that_are_suspended_or_unverified() {
    let treaty = |country, residences, grounds| Story {
        country,
        way: Way::Treaty,
        residences,
        grounds,
        ..STORY
    };
    let both = ["treaty_suspended", "needs_reciprocity_undertaking"];
    assert_eq!(treaty("GB", &["HK"], &[]).problems(), both);
    assert_eq!(treaty("GB", &["HK"], &["assurance of reciprocity"]).problems(), both[..1]);
    assert_eq!(treaty("JP", &["HK"], &[]).problems(), ["treaty_unverified"]);
    let drugs = ["treaty_unverified", "needs_reciprocity_undertaking"];
    assert_eq!(treaty("US", &["US"], &[]).problems(), drugs);
    assert!(treaty("BR", &["BR"], &["UNTOC, art. 18"]).problems().is_empty());
    let hanoi = ["needs_reciprocity_undertaking", "not_yet_applicable"];
    let grounds = &["UN Convention against Cybercrime, art. 40"];
    assert_eq!(treaty("TH", &["CN"], grounds).problems(), Vec::<&str>::new(), "TH-CN is in force");
    assert_eq!(treaty("MZ", &["CN"], grounds).problems(), hanoi);
    assert!(treaty("HK", &["CN"], &[]).problems() == ["channel_not_available"]);
    assert!(treaty("SG", &["BR"], &[]).problems().is_empty(), "domestic");
}

#[test]
fn hague_channels_in_civil_and_other_matters() {
    let civil = |country, way, residences| Story {
        country,
        proceeding: Proceeding::Civil,
        instrument: Instrument::Writ,
        way,
        residences,
        ..STORY
    };
    let serve = civil("DE", Way::HagueService, &["BR"]);
    assert_eq!(serve.problems(), ["service_does_not_compel"]);
    assert_eq!(civil("GB", Way::HagueEvidence, &["BR"]).problems(), ["acceptance_unverified"]);
    assert_eq!(civil("TH", Way::HagueEvidence, &["BR"]).problems(), ["channel_not_available"]);
    let post = civil("DE", Way::Post, &["CN"]);
    assert_eq!(post.problems(), ["formal_channel_required", "postal_channel_opposed"]);
    assert!(civil("DE", Way::Post, &["HK"]).problems().is_empty());
    let named = Story { country: "NL", grounds: &["Haags Bewijsverdrag 1970 (Den Haag)"], ..STORY };
    assert_eq!(named.problems(), ["hague_is_civil_only"]);
    let court = Story { country: "NL", grounds: &["Rechtbank Den Haag, art. 126nd Sv"], ..STORY };
    assert!(court.problems().is_empty(), "the court of The Hague is no convention");
    let administrative =
        Story { proceeding: Proceeding::Administrative, way: Way::HagueService, ..STORY };
    assert_eq!(administrative.problems(), ["hague_is_civil_only"]);
}

#[test]
fn a_withdrawal_needs_no_channel_and_a_union_order_is_no_direct_request_to_the_mainland() {
    let withdrawal = Story { kind: Kind::Withdrawal, residences: &["CN"], ..STORY };
    assert!(withdrawal.problems().is_empty());
    let order = Story {
        country: "FR",
        proceeding: Proceeding::Administrative,
        instrument: Instrument::DsaOrder,
        served_on: "NL1",
        residences: &["CN"],
        ..STORY
    };
    assert!(order.problems().is_empty());
}

#[test]
fn a_territory_whose_row_is_of_low_confidence_does_not_refuse_service_alone() {
    let served = |served_on| Story { served_on, residences: &["PR"], ..STORY }.answer().0;
    assert_eq!((served("SG1"), served("SG2"), served("CN1")), (Some(true), None, None));
}

#[test]
fn the_problem_names_the_targets_it_concerns() {
    let received = Time::parse("2026-10-07T09:30:00Z").expect("an instant");
    let directory = Directory::shipped();
    let target =
        |code: &str| TargetFacts { residence: Some(code.to_owned()), ..TargetFacts::default() };
    let routes = directory.route_targets("AliExpress", &[target("ES"), target("CN")], received);
    let asked = Asked {
        kind: Kind::Production,
        proceeding: Some(Proceeding::Criminal),
        instrument: None,
        way: Some(Way::Portal),
        served_on: None,
        country: Country::parse("ES").expect("a code"),
        grounds: Vec::new(),
        received,
    };
    let problems = Treaties::shipped().problems(&asked, directory, &routes.routes);
    assert_eq!(problems[0].targets, [1]);
    assert_eq!(problems[0].row.as_deref(), Some("seats/CN"));
}
