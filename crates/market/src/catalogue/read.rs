//! Reading the catalogue from its tables, and everything that must be true of
//! them. All faults are found in one go; a tree is given only without any.

use std::collections::{HashMap, HashSet};

use values::Language;

use super::attributes::{Attribute, Choice, InAllLanguages, Kind};
use super::lines::{Fault, File, list};
use super::tree::{Category, MAX_DEPTH, Tree, Use};

/// The tables as text.
#[derive(Debug, Clone)]
pub struct Texts {
    /// `categories.tsv`.
    pub categories: &'static str,
    /// `category-names.<lang>.tsv`.
    pub category_names: InAllLanguages,
    /// `attributes.tsv`.
    pub attributes: &'static str,
    /// `attribute-names.<lang>.tsv`.
    pub attribute_names: InAllLanguages,
    /// `category-attributes.tsv`.
    pub category_attributes: &'static str,
}

macro_rules! in_all_languages {
    ($stem:literal) => {
        in_all_languages!($stem: "en" "ru" "pt" "es" "fr" "de" "it" "nl" "tr" "ja" "ko" "th"
            "vi" "ar" "he" "pl" "id" "uk")
    };
    ($stem:literal: $($code:literal)*) => {
        [$(include_str!(concat!("../../../../data/catalogue/", $stem, ".", $code, ".tsv"))),*]
    };
}

impl Texts {
    /// The tables this program carries. The languages stand in the order of [`Language::ALL`].
    pub fn shipped() -> Texts {
        Texts {
            categories: include_str!("../../../../data/catalogue/categories.tsv"),
            category_names: in_all_languages!("category-names"),
            attributes: include_str!("../../../../data/catalogue/attributes.tsv"),
            attribute_names: in_all_languages!("attribute-names"),
            category_attributes: include_str!("../../../../data/catalogue/category-attributes.tsv"),
        }
    }
}

impl Tree {
    /// Reads and checks the tables.
    pub fn read(texts: &Texts) -> Result<Tree, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut tree = Tree {
            categories: Vec::new(),
            attributes: Vec::new(),
            by_id: HashMap::new(),
            departments: Vec::new(),
            everywhere: Vec::new(),
        };
        tree.read_categories(texts.categories, &mut faults);
        tree.read_category_names(texts, &mut faults);
        let options = tree.read_attributes(texts.attributes, &mut faults);
        tree.read_attribute_names(texts, &options, &mut faults);
        tree.read_uses(texts.category_attributes, &mut faults);
        if faults.is_empty() { Ok(tree) } else { Err(faults) }
    }

    fn read_categories(&mut self, text: &'static str, faults: &mut Vec<Fault>) {
        let mut file = File { name: "categories.tsv".to_owned(), faults };
        let rows = file.rows(text, ["id", "parent", "position", "hs6", "adults_only"]);
        for &(line, [id, _, _, hs6, adults_only]) in &rows {
            file.check_id(line, id);
            if self.by_id.insert(id, self.categories.len()).is_some() {
                file.fault(line, format!("`{id}` comes twice"));
            }
            if !hs6.is_empty() && !is_hs6(hs6) {
                file.fault(line, format!("`{hs6}` is not a heading of six digits"));
            }
            self.categories.push(Category {
                id,
                hs6: (!hs6.is_empty()).then_some(hs6),
                adults_only: file.yes(line, adults_only),
                parent: None,
                children: Vec::new(),
                names: [""; Language::ALL.len()],
                synonyms: [""; Language::ALL.len()],
                uses: Vec::new(),
            });
        }
        let mut places = HashSet::new();
        let mut ordered: Vec<(usize, usize)> = Vec::new();
        for (at, &(line, [id, parent, position, ..])) in rows.iter().enumerate() {
            match position.parse() {
                Ok(number) if places.insert((parent, number)) => ordered.push((number, at)),
                Ok(_) => file.fault(line, format!("position {position} is taken by a sibling")),
                Err(_) => file.fault(line, format!("`{position}` is not a position")),
            }
            match self.by_id.get(parent) {
                Some(found) => self.categories[at].parent = Some(*found),
                None if parent.is_empty() => {}
                None => file.fault(line, format!("the parent of `{id}`, `{parent}`, is not there")),
            }
        }
        ordered.sort_unstable();
        for (_, at) in ordered {
            match self.categories[at].parent {
                Some(parent) => self.categories[parent].children.push(at),
                None => self.departments.push(at),
            }
        }
        for (at, &(line, [id, ..])) in rows.iter().enumerate() {
            let up = |at: &usize| self.categories[*at].parent;
            let depth = std::iter::successors(Some(at), up).take(rows.len() + 1).count();
            if depth > rows.len() {
                file.fault(line, format!("`{id}` is its own ancestor"));
            } else if depth > MAX_DEPTH {
                file.fault(line, format!("`{id}` lies {depth} levels deep"));
            }
            if self.categories[at].hs6.is_some() && !self.categories[at].is_leaf() {
                file.fault(line, format!("`{id}` has children, so it has no heading"));
            }
        }
    }

    fn read_category_names(&mut self, texts: &Texts, faults: &mut Vec<Fault>) {
        for language in Language::ALL {
            let name = format!("category-names.{}.tsv", language.code());
            let mut file = File { name, faults: &mut *faults };
            let mut siblings = HashSet::new();
            let text = texts.category_names[language as usize];
            let rows = file.rows(text, ["id", "name", "synonyms"]);
            for &(line, [id, name, synonyms]) in &rows {
                let Some(category) = self.by_id.get(id).map(|at| &mut self.categories[*at]) else {
                    file.fault(line, format!("there is no category `{id}`"));
                    continue;
                };
                if !category.names[language as usize].is_empty() {
                    file.fault(line, format!("`{id}` is named twice"));
                }
                if !siblings.insert((category.parent, name.to_lowercase())) {
                    file.fault(line, format!("a sibling of `{id}` is called `{name}` too"));
                }
                if category.is_leaf() && synonyms.is_empty() {
                    file.fault(line, format!("`{id}` has no synonyms"));
                }
                let mut words = HashSet::from([name.to_lowercase()]);
                for word in synonyms.split(',').filter(|_| !synonyms.is_empty()) {
                    if word.trim().is_empty() || !words.insert(word.trim().to_lowercase()) {
                        file.fault(line, format!("`{}` says nothing new", word.trim()));
                    }
                }
                category.names[language as usize] = name;
                category.synonyms[language as usize] = synonyms;
            }
            for category in &self.categories {
                if category.names[language as usize].is_empty() {
                    file.fault(rows.len() + 1, format!("`{}` has no name", category.id));
                }
            }
        }
    }

    /// Reads the attributes; gives the options that want a name.
    fn read_attributes(
        &mut self,
        text: &'static str,
        faults: &mut Vec<Fault>,
    ) -> HashSet<&'static str> {
        let mut file = File { name: "attributes.tsv".to_owned(), faults };
        let mut seen = HashSet::new();
        let mut named = HashSet::new();
        for (line, [id, kind, unit, options]) in file.rows(text, ["id", "kind", "unit", "options"])
        {
            file.check_id(line, id);
            if !seen.insert(id) {
                file.fault(line, format!("`{id}` comes twice"));
            }
            let mut choices: Vec<Choice> = Vec::new();
            for option in list(options) {
                // What begins with `=` is written alike in all languages.
                let names = option.strip_prefix('=').map(|same| [same; Language::ALL.len()]);
                if names.is_none() {
                    file.check_id(line, option);
                    named.insert(option);
                }
                let id = option.trim_start_matches('=');
                if choices.iter().any(|had| had.id == id) {
                    file.fault(line, format!("the option `{id}` comes twice"));
                }
                choices.push(Choice { id, names: names.unwrap_or([""; Language::ALL.len()]) });
            }
            let chosen = matches!(kind, "choice" | "multi-choice");
            if chosen != (choices.len() > 1) || (kind != "number" && !unit.is_empty()) {
                file.fault(line, format!("the unit or options do not suit a {kind}"));
            }
            let kind = match kind {
                "choice" => Kind::Choice(choices),
                "multi-choice" => Kind::Choices(choices),
                "number" => Kind::Number { unit },
                "text" => Kind::Text,
                "yes-no" => Kind::YesNo,
                other => {
                    file.fault(line, format!("there is no kind `{other}`"));
                    continue;
                }
            };
            self.attributes.push(Attribute { id, kind, names: [""; Language::ALL.len()] });
        }
        named
    }

    fn read_attribute_names(
        &mut self,
        texts: &Texts,
        options: &HashSet<&'static str>,
        faults: &mut Vec<Fault>,
    ) {
        let attributes: HashSet<_> = self.attributes.iter().map(|it| it.id).collect();
        for language in Language::ALL {
            let name = format!("attribute-names.{}.tsv", language.code());
            let mut file = File { name, faults: &mut *faults };
            let mut names = HashMap::new();
            let text = texts.attribute_names[language as usize];
            let rows = file.rows(text, ["what", "id", "name"]);
            for &(line, [what, id, name]) in &rows {
                let known = match what {
                    "attribute" => attributes.contains(id),
                    "option" => options.contains(id),
                    _ => false,
                };
                if !known || name.is_empty() {
                    file.fault(line, format!("no {what} `{id}`, or no name for it"));
                }
                if names.insert((what, id), name).is_some() {
                    file.fault(line, format!("{what} `{id}` is named twice"));
                }
            }
            let end = rows.len() + 1;
            for attribute in &mut self.attributes {
                match names.get(&("attribute", attribute.id)) {
                    Some(name) => attribute.names[language as usize] = name,
                    None => file.fault(end, format!("attribute `{}` has no name", attribute.id)),
                }
                let (Kind::Choice(choices) | Kind::Choices(choices)) = &mut attribute.kind else {
                    continue;
                };
                let mut shown = HashSet::new();
                for choice in choices {
                    let place = &mut choice.names[language as usize];
                    match names.get(&("option", choice.id)) {
                        Some(name) if place.is_empty() => *place = name,
                        None if place.is_empty() => {
                            file.fault(end, format!("option `{}` has no name", choice.id));
                        }
                        _ => {}
                    }
                    if !shown.insert(place.to_lowercase()) {
                        let what = format!("`{}` has two options `{place}`", attribute.id);
                        file.fault(end, what);
                    }
                }
            }
        }
    }

    fn read_uses(&mut self, text: &'static str, faults: &mut Vec<Fault>) {
        let mut file = File { name: "category-attributes.tsv".to_owned(), faults };
        let places: HashMap<_, _> =
            (0..).zip(&self.attributes).map(|(at, it)| (it.id, at)).collect();
        let mut seen = HashSet::new();
        let columns = ["category", "attribute", "mandatory", "facet", "variant", "inherited"];
        for (line, [category, id, mandatory, facet, variant, inherited]) in file.rows(text, columns)
        {
            if !seen.insert((category, id)) {
                file.fault(line, format!("`{id}` is said of `{category}` twice"));
            }
            let Some(&attribute) = places.get(id) else {
                file.fault(line, format!("there is no attribute `{id}`"));
                continue;
            };
            let applied = Use {
                attribute,
                mandatory: file.yes(line, mandatory),
                facet: file.yes(line, facet),
                variant: file.yes(line, variant),
                inherited: file.yes(line, inherited),
            };
            let kind = &self.attributes[attribute].kind;
            if applied.variant && matches!(kind, Kind::YesNo | Kind::Choices(_)) {
                file.fault(line, format!("variants cannot differ in `{id}`"));
            }
            match self.by_id.get(category) {
                Some(at) => self.categories[*at].uses.push(applied),
                None if category == "*" => self.everywhere.push(applied),
                None => file.fault(line, format!("there is no category `{category}`")),
            }
        }
        for (id, _) in places {
            if !seen.iter().any(|(_, used)| *used == id) {
                file.fault(1, format!("attribute `{id}` is said of no category"));
            }
        }
    }
}

/// Six digits of a chapter that the Harmonized System has: 01 to 97 without 77.
fn is_hs6(text: &str) -> bool {
    let digits = text.len() == 6 && text.bytes().all(|b| b.is_ascii_digit());
    digits && matches!(text[..2].parse(), Ok(1..=76 | 78..=97))
}
