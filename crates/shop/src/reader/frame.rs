//! What the shop knows of what stands around a page: the departments, listed once for each language.

use market::catalogue::Tree;
use std::sync::{Arc, OnceLock};
use values::Language;
use web::{Department, Page};

/// Fills in the frame of a page.
pub(super) fn fill(page: &Page) {
    page.visit().frame(|frame| frame.departments = departments(page.language()));
}

fn departments(language: Language) -> Arc<[Department]> {
    static ALL: [OnceLock<Arc<[Department]>>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    let made = || {
        let department = |category: &market::catalogue::Category| Department {
            code: category.id.to_owned(),
            href: format!("/c/{}", category.id),
            name: category.name(language).to_owned(),
        };
        Tree::shipped().departments().map(department).collect()
    };
    ALL[language as usize].get_or_init(made).clone()
}
