//! Plain data for the parts of pages that `templates/parts.html` draws: a slice fills them with words
//! that are ready (money, numbers and dates already in the reader's language), the macros put them
//! into HTML. What is not known is `None`, an empty list or an empty text, and is left out.

/// A picture, with the widths it is to be had in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    /// The address of the middle size.
    pub src: String,
    /// `/p/a-320.webp 320w, /p/a-640.webp 640w`; empty when there is one size.
    pub srcset: String,
    /// What is to be seen; empty when the words beside it say so already.
    pub alt: String,
    /// Width of the middle size in pixels, so that nothing jumps while it loads.
    pub width: u32,
    /// Height of the middle size in pixels.
    pub height: u32,
}

/// A price in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Price {
    /// What it costs: `€ 24.90`.
    pub now: String,
    /// What it cost before, shown struck through.
    pub was: Option<String>,
    /// The lowest price of the last 30 days; must be there when `was` is (directive 98/6/EC art. 6a).
    pub lowest: Option<String>,
    /// How much less it is: `−20 %`.
    pub saving: Option<String>,
    /// Whether other variants cost more: then it reads “from € 24.90”.
    pub from: bool,
    /// What the price means: `incl. VAT`, `per piece, at least 10`; empty for nothing.
    pub note: String,
}

/// What buyers think of something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rating {
    /// The mean in tenths: 43 is 4.3 stars.
    pub tenths: u32,
    /// The mean in the reader's language: `4.3`.
    pub words: String,
    /// How many reviews.
    pub count: i64,
}

impl Rating {
    /// Stars in halves, 0 to 10, for the class that draws them.
    pub fn halves(&self) -> u32 {
        halves(self.tenths)
    }
}

/// Stars in halves, 0 to 10, of a mean in tenths.
pub fn halves(tenths: u32) -> u32 {
    ((tenths.min(50) * 2 + 5) / 10).min(10)
}

/// A few words on a coloured ground. The word says it, the colour repeats it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Badge {
    /// What it says.
    pub words: String,
    /// `good`, `bad`, `wait`, `calm` or `sale`.
    pub tone: &'static str,
}

/// A link: to a page of ours, its address ready (`page.href`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// Where it leads.
    pub href: String,
    /// What it says.
    pub words: String,
}

/// An article in a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: String,
    /// The language of the title, when it is not the reader's; empty otherwise.
    pub lang: String,
    /// Its picture.
    pub picture: Option<Picture>,
    /// What it costs.
    pub price: Price,
    /// What buyers think of it.
    pub rating: Option<Rating>,
    /// The name of the store; empty in the store itself.
    pub store: String,
    /// When it arrives, or where it comes from: `Arrives 8–12 Dec · free`.
    pub promise: String,
    /// What is special about it; two at most look well.
    pub badges: Vec<Badge>,
    /// What to send to `/favourites` to keep or drop it; empty for no heart.
    pub id: String,
    /// Whether it is a favourite already.
    pub favourite: bool,
}

/// One of the values of a facet, of a sort order, of a variant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub words: String,
    /// How many articles, in words; empty when it is not said.
    pub count: String,
    /// Whether it is chosen.
    pub chosen: bool,
    /// Whether it cannot be had, for example a size that is sold out.
    pub gone: bool,
    /// Of a colour: `#1f6f8b`; empty when the words are enough.
    pub colour: String,
}

/// A group of values by which a list is narrowed, or a variant chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facet {
    /// The name of the field that is sent.
    pub name: String,
    /// What it is called.
    pub words: String,
    /// Its values. More than seven are folded away behind “show more”.
    pub choices: Vec<Choice>,
}

impl Facet {
    /// How many values are seen before “show more”.
    pub const SEEN: usize = 7;

    /// The values that are seen at once.
    pub fn first(&self) -> &[Choice] {
        &self.choices[..self.choices.len().min(Facet::SEEN)]
    }

    /// The values behind “show more”.
    pub fn more(&self) -> &[Choice] {
        &self.choices[self.choices.len().min(Facet::SEEN)..]
    }

    /// Whether one of the values behind “show more” is chosen: then they are shown.
    pub fn is_open(&self) -> bool {
        self.more().iter().any(|choice| choice.chosen)
    }

    /// The words of the value that is chosen; empty when none is.
    pub fn chosen(&self) -> &str {
        self.choices.iter().find(|choice| choice.chosen).map_or("", |choice| &choice.words)
    }
}

/// A page number in a pager.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageLink {
    /// Its number; 0 for a gap.
    pub number: i64,
    /// Where it leads.
    pub href: String,
    /// Whether it is the page that is shown.
    pub current: bool,
}

/// The way to the other pages of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pager {
    /// The page before.
    pub before: Option<String>,
    /// The page after.
    pub after: Option<String>,
    /// The pages that can be gone to; empty where only before and after are known.
    pub pages: Vec<PageLink>,
}

impl Pager {
    /// The pager of page `current` (from 1) of `last`: the ends, the neighbours, gaps between them.
    pub fn of(current: i64, last: i64, href: impl Fn(i64) -> String) -> Pager {
        let near = |number: &i64| *number == 1 || *number == last || (number - current).abs() <= 1;
        let mut pages: Vec<PageLink> = Vec::new();
        for number in (1..=last).filter(near) {
            if pages.last().is_some_and(|page| page.number + 1 < number) {
                pages.push(PageLink::default());
            }
            pages.push(PageLink { number, href: href(number), current: number == current });
        }
        Pager {
            before: (current > 1).then(|| href(current - 1)),
            after: (current < last).then(|| href(current + 1)),
            pages,
        }
    }
}

/// A star and how many gave it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bar {
    /// 5 to 1.
    pub stars: u32,
    /// Of a hundred.
    pub percent: u32,
    /// How many, in words.
    pub count: String,
    /// The list of these reviews.
    pub href: String,
}

/// A review.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Review {
    /// Who wrote it, as it may be shown.
    pub author: String,
    /// When, in words; and what was bought: `12 Nov 2026 · Blue, 500 ml`.
    pub about: String,
    /// 1 to 5.
    pub stars: u32,
    /// What it says.
    pub text: String,
    /// The language it is written in.
    pub lang: String,
    /// Pictures; each leads to its large size.
    pub pictures: Vec<(String, Picture)>,
    /// What the seller answered; empty when nothing.
    pub reply: String,
}

/// A step of something that has several.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// What it is called.
    pub words: String,
    /// More about it, for example a date; empty for nothing.
    pub detail: String,
    /// `done`, `now` or `` (still to come).
    pub state: &'static str,
    /// The page of the step, when one may go back; empty otherwise.
    pub href: String,
}

/// A message in a thread.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// Who wrote it.
    pub author: String,
    /// When, in words.
    pub time: String,
    /// What it says.
    pub text: String,
    /// Whether the reader wrote it.
    pub mine: bool,
    /// Pictures; each leads to its large size.
    pub pictures: Vec<(String, Picture)>,
}

/// A figure with its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tile {
    /// What is counted.
    pub words: String,
    /// The figure.
    pub figure: String,
    /// How it was before: `+12 % on the 30 days before`; empty for nothing.
    pub change: String,
    /// `good`, `bad` or `` for the change.
    pub tone: &'static str,
    /// Where more is; empty for no link.
    pub href: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mean_becomes_the_nearest_half_star() {
        assert_eq!([0, 2, 3, 43, 47, 48, 50, 90].map(halves), [0, 0, 1, 9, 9, 10, 10, 10]);
    }

    #[test]
    fn a_pager_shows_the_ends_the_neighbours_and_gaps() {
        let numbers = |current, last| {
            let pager = Pager::of(current, last, |n| format!("?page={n}"));
            pager.pages.iter().map(|page| page.number).collect::<Vec<_>>()
        };
        assert_eq!(numbers(1, 1), [1]);
        assert_eq!(numbers(2, 3), [1, 2, 3]);
        assert_eq!(numbers(6, 20), [1, 0, 5, 6, 7, 0, 20]);
        assert_eq!(Pager::of(1, 3, |n| n.to_string()).before, None);
        assert_eq!(Pager::of(1, 3, |n| n.to_string()).after.as_deref(), Some("2"));
    }
}
