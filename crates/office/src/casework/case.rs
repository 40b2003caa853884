//! A request as its pages show it above everything else: number, stage, who asks, and the links to
//! its other pages; and what the person who looks may do with it.

use accounts::{Actor, Confirm, Identify, Intake, Permit, Power, Review, note_reading};
use values::Time;
use web::{App, Page, Problem};

use crate::{
    directory::country_name,
    requests::{
        Request, RequestId, Stage, find,
        model::Kind,
        way::{Step, way},
    },
};

/// The request, and who looks at it when.
pub(crate) struct Case {
    pub request: Request,
    pub now: Time,
    actor: Actor,
    tab: &'static str,
}

/// One of the links between the pages of a request.
pub(crate) struct Tab {
    pub name: &'static str,
    pub href: String,
    pub is_here: bool,
}

/// The pages of a request, as the ends of their addresses.
const TABS: [&str; 7] =
    ["request", "evidence", "verification", "subjects", "review", "package", "log"];

impl Case {
    /// The request, after the deed of reading it was noted.
    pub(crate) async fn read(
        app: &App,
        actor: &Actor,
        id: &str,
        tab: &'static str,
        deed: &'static str,
    ) -> Result<Case, Problem> {
        let id: RequestId = id.parse().map_err(|_| Problem::not_found())?;
        let request = find(&app.db, &id).await?.ok_or_else(Problem::not_found)?;
        note_reading(app, actor.by(), deed, id.as_str()).await?;
        Ok(Case { request, now: app.clock.now(), actor: actor.clone(), tab })
    }

    /// The address of the request's page, without a slash at its end.
    pub(crate) fn href(&self) -> String {
        format!("/office/requests/{}", self.request.id)
    }

    pub(crate) fn stage(&self) -> Stage {
        self.request.stage
    }

    pub(crate) fn badge(&self) -> &'static str {
        badge(self.stage())
    }

    /// How far it has come.
    pub(crate) fn steps(&self) -> Vec<Step> {
        way(self.stage())
    }

    /// The country of the authority that asks, in words.
    pub(crate) fn country(&self, page: &Page) -> &'static str {
        country_name(self.request.body.authority.country, page.language())
    }

    pub(crate) fn is_emergency(&self) -> bool {
        self.request.body.kind == Kind::Emergency
    }

    pub(crate) fn tabs(&self) -> Vec<Tab> {
        let has_package = !matches!(
            self.stage(),
            Stage::Received | Stage::Incomplete | Stage::Supplied | Stage::Routed | Stage::Verified
        );
        let shown = TABS.iter().filter(|name| **name != "package" || has_package);
        shown
            .map(|name| Tab {
                name,
                href: match *name {
                    "request" => self.href(),
                    other => format!("{}/{other}", self.href()),
                },
                is_here: *name == self.tab,
            })
            .collect()
    }

    /// The title of a page of this request: its number, and what the page is about.
    pub(crate) fn titled(&self, page: Page) -> Page {
        let about = page.t_of("staff-tab", self.tab);
        let title = format!("{} – {about}", self.request.number);
        page.titled_as(title)
    }

    /// The id of who looks.
    pub(crate) fn reader(&self) -> &str {
        self.actor.id()
    }

    pub(crate) fn is_clerk(&self) -> bool {
        self.has::<Intake>()
    }

    /// May this person add documents?
    pub(crate) fn may_attach(&self) -> bool {
        self.stage().takes_documents() && (self.is_clerk() || self.is_reviewer())
    }

    pub(crate) fn is_finder(&self) -> bool {
        self.has::<Identify>()
    }

    pub(crate) fn is_reviewer(&self) -> bool {
        self.has::<Review>()
    }

    pub(crate) fn is_second(&self) -> bool {
        self.has::<Confirm>()
    }

    fn has<P: Power>(&self) -> bool {
        Permit::<P>::of(&self.actor).is_some()
    }
}

/// How urgent a stage looks: the class of its badge.
pub(crate) fn badge(stage: Stage) -> &'static str {
    match stage {
        Stage::Ready | Stage::Delivered | Stage::Closed | Stage::Decided => "good",
        Stage::Refused | Stage::Expired => "bad",
        Stage::Incomplete | Stage::Suspended => "wait",
        _ => "calm",
    }
}

/// Whom a request at this stage waits for: the end of a text key `staff-awaits-…`.
pub(crate) fn awaits(stage: Stage) -> &'static str {
    match stage {
        Stage::Received | Stage::Supplied | Stage::Routed => "clerk",
        Stage::Incomplete | Stage::Ready => "authority",
        Stage::Verified | Stage::UnderReview => "reviewers",
        Stage::Suspended => "clearance",
        Stage::Decided | Stage::Collecting => "collector",
        Stage::Delivered
        | Stage::Closed
        | Stage::Withdrawn
        | Stage::Refused
        | Stage::Forwarded
        | Stage::Expired => "nobody",
    }
}

/// What a fact is called; its own code where the texts have no words for it.
pub(crate) fn fact_words(page: &Page, kind: &str) -> String {
    match page.visit().app().texts.knows(&format!("staff-fact-{kind}")) {
        true => page.t_of("staff-fact", kind),
        false => kind.to_owned(),
    }
}
