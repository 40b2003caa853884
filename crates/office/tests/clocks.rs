//! Worked examples of every clock: start, place, and the end that must come out.

use office::clocks::{ClockBook, ClockFacts, Definition, Length, Pause, Place, State, count};
use values::{Country, Time};

fn at(text: &str) -> Time {
    Time::parse(text).expect("a time")
}

fn clock(name: &str) -> &'static Definition {
    ClockBook::current().get(name).expect("a clock of the book")
}

fn place(country: &str, zone: &str) -> Place {
    let country = Country::parse(country).expect("a country");
    Place { country, zone: (!zone.is_empty()).then(|| zone.to_owned()) }
}

/// Clock, start, country, zone of its own, what `due` says, the instant, why it is here.
#[rustfmt::skip]
const EXAMPLES: &[(&str, &str, &str, &str, &str, &str, &str)] = &[
    ("epoc", "2026-10-02T10:00:00Z", "DE", "", "2026-10-12", "2026-10-12T22:00:00Z", "a Friday to a Monday"),
    ("epoc", "2026-10-07T10:00:00Z", "DE", "", "2026-10-19", "2026-10-19T22:00:00Z", "the last day is a Saturday"),
    ("epoc", "2026-10-08T10:00:00Z", "DE", "", "2026-10-19", "2026-10-19T22:00:00Z", "the last day is a Sunday"),
    ("epoc", "2026-10-01T22:30:00Z", "DE", "", "2026-10-12", "2026-10-12T22:00:00Z", "already the next day in Berlin"),
    ("epoc", "2026-10-01T21:30:00Z", "DE", "", "2026-10-12", "2026-10-12T22:00:00Z", "still the same day in Berlin"),
    ("epoc", "2026-12-15T10:00:00Z", "DE", "", "2026-12-28", "2026-12-28T23:00:00Z", "Christmas, its second day and a Sunday"),
    ("epoc", "2026-12-22T10:00:00Z", "FR", "", "2027-01-04", "2027-01-04T23:00:00Z", "New Year on a Friday, then the weekend"),
    ("epoc", "2026-10-02T10:00:00Z", "ES", "", "2026-10-13", "2026-10-13T22:00:00Z", "12 October is a holiday in Spain"),
    ("epoc", "2027-03-16T10:00:00Z", "DE", "", "2027-03-30", "2027-03-30T22:00:00Z", "Good Friday to Easter Monday"),
    ("epoc", "2026-11-01T10:00:00Z", "PL", "", "2026-11-12", "2026-11-12T23:00:00Z", "11 November is a holiday in Poland"),
    ("epoc", "2026-08-18T10:00:00Z", "IT", "", "2026-08-28", "2026-08-28T22:00:00Z", "the first day of the Regulation"),
    ("epoc", "2026-10-15T10:00:00Z", "PT", "", "2026-10-26", "2026-10-27T00:00:00Z", "across the end of summer time"),
    ("epoc", "2027-03-18T23:30:00Z", "GR", "", "2027-03-29", "2027-03-29T21:00:00Z", "already the 19th in Athens"),
    ("conflict_objection", "2026-11-20T23:59:59Z", "IE", "", "2026-11-30", "2026-12-01T00:00:00Z", "the last second of the day in Dublin"),
    ("clarification", "2026-12-23T10:00:00Z", "DE", "", "2026-12-28", "2026-12-28T23:00:00Z", "five days over Christmas"),
    ("clarification", "2026-10-05T10:00:00Z", "DE", "", "2026-10-12", "2026-10-12T22:00:00Z", "a Monday to a Saturday"),
    ("enforcing_authority_objection", "2026-10-09T07:00:00Z", "IT", "", "2026-10-19", "2026-10-19T22:00:00Z", "ten days to a Monday"),
    ("epoc_pr", "2026-10-01T10:00:00Z", "DE", "", "2026-11-30", "2026-11-30T23:00:00Z", "sixty days are not two months"),
    ("epoc_pr", "2026-10-27T10:00:00Z", "DE", "", "2026-12-28", "2026-12-28T23:00:00Z", "sixty days to Boxing Day"),
    ("epoc_pr_renewal", "2026-11-30T10:00:00Z", "DE", "", "2026-12-30", "2026-12-30T23:00:00Z", "thirty more days"),
    ("us_2703f", "2026-08-05T15:00:00Z", "US", "", "2026-11-03", "2026-11-04T05:00:00Z", "ninety days are not three months"),
    ("us_2703f", "2026-08-05T02:00:00Z", "US", "", "2026-11-02", "2026-11-03T05:00:00Z", "the evening before in New York"),
    ("us_2703f", "2026-08-05T02:00:00Z", "US", "Pacific/Guam", "2026-11-03", "2026-11-03T14:00:00Z", "the same day on Guam"),
    ("us_2703f", "2026-08-28T15:00:00Z", "US", "", "2026-11-27", "2026-11-28T05:00:00Z", "Thanksgiving"),
    ("us_2703f", "2026-09-26T15:00:00Z", "US", "", "2026-12-28", "2026-12-29T05:00:00Z", "Christmas on a Friday"),
    ("us_2703f", "2027-11-30T15:00:00Z", "US", "", "2028-02-28", "2028-02-29T05:00:00Z", "a leap day on the way"),
    ("us_2703f_renewal", "2026-11-03T15:00:00Z", "US", "", "2027-02-01", "2027-02-02T05:00:00Z", "the second ninety days"),
    ("emergency_follow_up", "2026-10-29T19:12:00Z", "US", "", "2026-11-05", "2026-11-06T05:00:00Z", "a week"),
    ("emergency_follow_up", "2026-10-05T11:40:00Z", "JP", "", "2026-10-13", "2026-10-13T15:00:00Z", "12 October is Sports Day in Japan"),
    ("emergency_follow_up", "2026-09-15T15:30:00Z", "JP", "", "2026-09-24", "2026-09-24T15:00:00Z", "three Japanese holidays in a row"),
    ("emergency_follow_up", "2026-10-02T09:00:00Z", "EG", "", "2026-10-11", "2026-10-11T21:00:00Z", "Friday is no working day in Egypt"),
    ("emergency_follow_up", "2026-10-03T09:00:00Z", "EG", "", "2026-10-11", "2026-10-11T21:00:00Z", "nor is Saturday"),
    ("emergency_follow_up", "2026-10-04T09:00:00Z", "EG", "", "2026-10-11", "2026-10-11T21:00:00Z", "but Sunday is"),
    ("emergency_follow_up", "2026-10-09T09:00:00Z", "SA", "", "2026-10-18", "2026-10-18T21:00:00Z", "Friday in Saudi Arabia"),
    ("emergency_follow_up", "2026-10-09T09:00:00Z", "AE", "", "2026-10-16", "2026-10-16T20:00:00Z", "Friday is worked in the Emirates"),
    ("emergency_follow_up", "2026-10-10T09:00:00Z", "NP", "", "2026-10-18", "2026-10-18T18:15:00Z", "Saturday alone is the weekend in Nepal"),
    ("emergency_follow_up", "2026-10-09T09:00:00Z", "IR", "", "2026-10-17", "2026-10-17T20:30:00Z", "Friday alone is the weekend in Iran"),
    ("emergency_follow_up", "2026-10-19T10:00:00Z", "NZ", "", "2026-10-27", "2026-10-27T11:00:00Z", "Labour Day in New Zealand, summer time there"),
    ("emergency_follow_up", "2026-10-10T20:00:00Z", "KZ", "", "2026-10-19", "2026-10-19T19:00:00Z", "the next day in Almaty"),
    ("emergency_follow_up", "2026-10-09T10:00:00Z", "IN", "", "2026-10-16", "2026-10-16T18:30:00Z", "half-hour zone"),
    ("voluntary_answer", "2026-10-14T07:20:00Z", "BR", "", "2026-11-13", "2026-11-14T03:00:00Z", "thirty days"),
    ("voluntary_preservation", "2026-10-02T10:00:00Z", "SG", "", "2026-12-31", "2026-12-31T16:00:00Z", "ninety days in Singapore"),
    ("supply_of_what_is_missing", "2027-01-31T10:00:00Z", "DE", "", "2027-03-01", "2027-03-01T23:00:00Z", "January the 31st and a month: clamped to a Sunday"),
    ("supply_of_what_is_missing", "2028-01-31T10:00:00Z", "FR", "", "2028-02-29", "2028-02-29T23:00:00Z", "clamped to the leap day"),
    ("supply_of_what_is_missing", "2026-10-31T10:00:00Z", "US", "", "2026-11-30", "2026-12-01T05:00:00Z", "thirty-one to thirty"),
    ("supply_of_what_is_missing", "2026-11-21T10:00:00Z", "PL", "", "2026-12-21", "2026-12-21T23:00:00Z", "a month is not thirty days"),
    ("epoc_emergency", "2026-10-31T20:00:00Z", "DE", "", "2026-11-01T04:00:00Z", "2026-11-01T04:00:00Z", "hours never roll: a Sunday morning"),
    ("epoc_emergency", "2026-12-25T09:30:00Z", "FR", "", "2026-12-25T17:30:00Z", "2026-12-25T17:30:00Z", "nor on Christmas day"),
    ("epoc_emergency", "2026-10-24T22:00:00Z", "DE", "", "2026-10-25T06:00:00Z", "2026-10-25T06:00:00Z", "eight hours, though the clocks go back"),
    ("epoc_emergency", "2027-03-27T22:00:00Z", "DE", "", "2027-03-28T06:00:00Z", "2027-03-28T06:00:00Z", "eight hours, though the clocks go forward"),
    ("enforcing_authority_objection_emergency", "2026-10-02T10:00:00Z", "DE", "", "2026-10-06T10:00:00Z", "2026-10-06T10:00:00Z", "ninety-six hours over a weekend"),
    ("ex_post_validation", "2026-10-02T23:30:00Z", "IT", "", "2026-10-04T23:30:00Z", "2026-10-04T23:30:00Z", "forty-eight hours"),
];

#[test]
fn every_worked_example_comes_out() {
    for (name, start, country, zone, text, instant, why) in EXAMPLES {
        let due = count(clock(name), at(start), &place(country, zone), &[], at(start))
            .expect("on the calendar");
        assert_eq!((due.text().as_str(), due.at), (*text, at(instant)), "{name} {start}: {why}");
        let before = due.at.plus_seconds(-1);
        assert!(!due.overdue(before) && due.overdue(due.at.plus_seconds(1)), "{why}");
        assert!(due.warn_at.iter().all(|warn| *warn > at(start) && *warn < due.at), "{why}");
    }
}

#[test]
fn a_voluntary_answer_waits_while_the_authority_owes_something_and_a_statute_does_not() {
    let start = at("2026-10-05T10:00:00Z");
    let pauses = [
        Pause { from: at("2026-10-07T10:00:00Z"), until: Some(at("2026-10-12T10:00:00Z")) },
        Pause { from: at("2026-10-10T10:00:00Z"), until: Some(at("2026-10-14T10:00:00Z")) },
        Pause { from: at("2026-10-20T10:00:00Z"), until: None },
    ];
    let now = at("2026-10-23T10:00:00Z");
    let berlin = place("DE", "");
    let voluntary = count(clock("voluntary_answer"), start, &berlin, &pauses, now).expect("due");
    // 30 days from 5 October, and 7 + 3 days of waiting: 14 November, a Saturday.
    assert_eq!(voluntary.text(), "2026-11-16");
    assert!(voluntary.rolled);
    assert_eq!(voluntary.state(&pauses, now), State::Paused);
    let statutory = count(clock("epoc"), start, &berlin, &pauses, now).expect("due");
    assert_eq!(statutory.text(), "2026-10-15");
    assert_eq!(statutory.state(&[], now), State::Overdue);
}

#[test]
fn a_person_is_warned_before_the_end_and_not_before_the_start() {
    let start = at("2026-10-02T10:00:00Z");
    let due = count(clock("epoc"), start, &place("DE", ""), &[], start).expect("due");
    let warned: Vec<String> = due.warn_at.iter().map(Time::to_string).collect();
    let expected = ["2026-10-07T22:00:00Z", "2026-10-10T22:00:00Z", "2026-10-11T22:00:00Z"];
    assert_eq!(warned, expected);
    assert_eq!(due.state(&[], at("2026-10-07T21:59:59Z")), State::Running);
    assert_eq!(due.state(&[], at("2026-10-08T00:00:00Z")), State::Warning);
}

#[test]
fn an_end_beyond_the_lists_says_that_holidays_are_not_known() {
    let late = at("2035-10-02T10:00:00Z");
    let due = count(clock("epoc"), late, &place("DE", ""), &[], late).expect("due");
    assert!(!due.holidays_known);
    let end_of_time = at("9999-12-20T10:00:00Z");
    assert!(count(clock("us_2703f"), end_of_time, &place("US", ""), &[], end_of_time).is_err());
    assert!(count(clock("epoc"), late, &place("DE", "Mars/Olympus"), &[], late).is_err());
}

#[test]
fn a_request_starts_the_clocks_that_the_law_of_its_day_gives_it() {
    let facts =
        |kind: &str, instrument: &str, country: &str, received: &str, conflict| ClockFacts {
            kind: kind.to_owned(),
            instrument: Some(instrument.to_owned()),
            proceeding: Some("criminal".to_owned()),
            requester: Country::parse(country).expect("a country"),
            conflict,
            received_at: at(received),
        };
    let names = |facts: ClockFacts| -> Vec<String> {
        let starting = ClockBook::current().starting(&facts);
        starting.into_iter().skip(1).map(|starting| starting.clock.name.clone()).collect()
    };
    let day = "2026-10-02T10:00:00Z";
    assert_eq!(names(facts("production", "epoc", "DE", day, false)), ["epoc"]);
    assert_eq!(names(facts("production", "epoc", "DE", day, true)), ["epoc", "conflict_objection"]);
    assert_eq!(names(facts("emergency", "epoc", "FR", day, false)), ["epoc_emergency"]);
    assert_eq!(names(facts("preservation", "epoc_pr", "IT", day, false)), ["epoc_pr"]);
    assert_eq!(names(facts("extension", "epoc_pr", "IT", day, false)), ["epoc_pr_renewal"]);
    assert!(names(facts("production", "epoc", "DK", day, true)).is_empty(), "not bound");
    let before = "2026-08-17T23:59:59Z";
    assert!(names(facts("production", "epoc", "DE", before, true)).is_empty(), "not in force");
    assert_eq!(names(facts("preservation", "other", "US", day, false)), ["us_2703f"]);
    assert!(names(facts("preservation", "other", "JP", day, false)).is_empty());
    let asked = facts("production", "epoc", "DE", day, false);
    let on: Vec<_> = ClockBook::current().on_event(&asked, "on_clarification_asked").collect();
    assert_eq!((on.len(), on[0].length), (1, Length::Days(5)));
}
