//! The tree of categories: departments, groups and kinds of product, at most
//! four levels, with names and search words in 18 languages.

use std::collections::HashMap;
use std::sync::LazyLock;

use values::Language;

use super::attributes::{Applied, Attribute, InAllLanguages};
use super::lines::list;
use super::read::Texts;

/// How deep the tree may be: a department is 1.
pub const MAX_DEPTH: usize = 4;

/// All categories and attributes, checked: every id has a name in every
/// language, every reference leads somewhere, and there are no circles.
#[derive(Debug)]
pub struct Tree {
    pub(super) categories: Vec<Category>,
    pub(super) attributes: Vec<Attribute>,
    pub(super) by_id: HashMap<&'static str, usize>,
    pub(super) departments: Vec<usize>,
    /// What applies to every category.
    pub(super) everywhere: Vec<Use>,
}

/// A department, a group, or a kind of product.
#[derive(Debug)]
pub struct Category {
    /// The stable id, as `headphones`.
    pub id: &'static str,
    /// The heading of the Harmonized System that most of it comes under, in six
    /// digits, to begin a customs declaration with; the seller's own word counts.
    pub hs6: Option<&'static str>,
    /// Shown to adults only, by the marketplace's own rule.
    pub adults_only: bool,
    pub(super) parent: Option<usize>,
    pub(super) children: Vec<usize>,
    pub(super) names: InAllLanguages,
    pub(super) synonyms: InAllLanguages,
    pub(super) uses: Vec<Use>,
}

/// A row of `category-attributes.tsv`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Use {
    pub attribute: usize,
    pub mandatory: bool,
    pub facet: bool,
    pub variant: bool,
    pub inherited: bool,
}

static SHIPPED: LazyLock<Tree> = LazyLock::new(|| {
    Tree::read(&Texts::shipped())
        .unwrap_or_else(|faults| panic!("a test reads the shipped catalogue: {}", faults[0]))
});

impl Tree {
    /// The tree that this program carries. It is read once, when first asked for.
    pub fn shipped() -> &'static Tree {
        &SHIPPED
    }

    /// All categories, in the order of the file.
    pub fn categories(&self) -> &[Category] {
        &self.categories
    }

    /// All attributes.
    pub fn attributes(&self) -> &[Attribute] {
        &self.attributes
    }

    /// The category of an id.
    pub fn category(&self, id: &str) -> Option<&Category> {
        self.by_id.get(id).map(|at| &self.categories[*at])
    }

    /// The departments, in their order.
    pub fn departments(&self) -> impl Iterator<Item = &Category> {
        self.departments.iter().map(|at| &self.categories[*at])
    }

    /// The categories right under this one, in their order.
    pub fn children(&self, category: &Category) -> impl Iterator<Item = &Category> {
        category.children.iter().map(|at| &self.categories[*at])
    }

    /// The way from the department down to this category, which is the last.
    pub fn path<'a>(&'a self, category: &'a Category) -> Vec<&'a Category> {
        let up = |at: &&'a Category| at.parent.map(|parent| &self.categories[parent]);
        let mut path: Vec<_> = std::iter::successors(Some(category), up).collect();
        path.reverse();
        path
    }

    /// The names along that way in a language, as a breadcrumb shows them.
    pub fn path_names(&self, category: &Category, language: Language) -> Vec<&'static str> {
        self.path(category).iter().map(|step| step.name(language)).collect()
    }

    /// The attributes of a category: first those of every category, then those
    /// it has from above, then its own. What is said nearer counts.
    pub fn attributes_of(&self, category: &Category) -> Vec<Applied<'_>> {
        let mut uses: Vec<Use> = self.everywhere.clone();
        for step in self.path(category) {
            for own in &step.uses {
                if !own.inherited && step.id != category.id {
                    continue;
                }
                match uses.iter_mut().find(|had| had.attribute == own.attribute) {
                    Some(had) => *had = *own,
                    None => uses.push(*own),
                }
            }
        }
        let applied = |it: Use| Applied {
            attribute: &self.attributes[it.attribute],
            mandatory: it.mandatory,
            facet: it.facet,
            variant: it.variant,
        };
        uses.into_iter().map(applied).collect()
    }
}

impl Category {
    /// What the navigation calls it in a language.
    pub fn name(&self, language: Language) -> &'static str {
        self.names[language as usize]
    }

    /// What else people of a language type when they look for it.
    pub fn synonyms(&self, language: Language) -> impl Iterator<Item = &'static str> + use<> {
        list(self.synonyms[language as usize])
    }

    /// Every word it may be found by, in all languages: names and synonyms.
    pub fn search_words(&self) -> impl Iterator<Item = (Language, &'static str)> {
        Language::ALL.into_iter().flat_map(|language| {
            std::iter::once(self.name(language))
                .chain(self.synonyms(language))
                .map(move |word| (language, word))
        })
    }

    /// Is it a kind of product, so that listings may be put here?
    pub fn is_leaf(&self) -> bool {
        self.children.is_empty()
    }
}
