//! Reviews in the words of a reader.

use super::Review;
use crate::browse::{option_words, picture};
use crate::pictures::Shown;
use web::Page;
use web::parts::{self, Bar};

/// A review as pages show it.
pub fn shown(page: &Page, review: &Review) -> parts::Review {
    let language = page.language();
    let chosen = option_words(page, &review.options);
    let about = [formats::day(language, review.created), chosen];
    let about = about.iter().filter(|part| !part.is_empty()).map(String::as_str);
    let small = |id: &String| {
        let large = Shown::of(id)?.src(1280);
        Some((large, picture(id)?))
    };
    parts::Review {
        author: review.name.clone(),
        about: about.collect::<Vec<_>>().join(" · "),
        stars: u32::try_from(review.stars).unwrap_or(0),
        text: review.text.clone(),
        lang: if review.text.is_empty() {
            String::new()
        } else {
            review.language.code().to_owned()
        },
        pictures: review.pictures.iter().filter_map(small).collect(),
        reply: review.reply.clone().unwrap_or_default(),
    }
}

/// How many gave each star, the most stars first; each bar leads to those reviews.
pub fn bars(page: &Page, counts: &[i64; 5], href: impl Fn(i64) -> String) -> Vec<Bar> {
    let all = counts.iter().sum::<i64>().max(1);
    let bar = |stars: i64| {
        let count = counts[(stars - 1) as usize];
        Bar {
            stars: u32::try_from(stars).unwrap_or(0),
            percent: u32::try_from(count * 100 / all).unwrap_or(0),
            count: formats::number(page.language(), count),
            href: href(stars),
        }
    };
    (1..=5).rev().map(bar).collect()
}
