//! Writes pages of invented goods into a folder, so that the parts of pages can be looked at without
//! a shop: `cargo run -p web --example gallery -- FOLDER [en|ar|ja]`, then serve the folder.
//!
//! The templates want a `page`; here it is one that knows the texts and nothing of a visit.

#[path = "gallery/goods.rs"]
mod goods;

use askama::Template;
use goods::World;
use std::path::Path;
use values::Language;
use web::{Arg, Department, Frame, Pick, Texts};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().expect("the folder to write to");
    let language = arguments.next().unwrap_or_else(|| "en".to_owned());
    let language = Language::parse(&language).expect("one of our languages");
    let world = World::of(language);
    let write = |name: &str, html: askama::Result<String>| {
        let path = Path::new(&folder).join(format!("{name}.html"));
        std::fs::write(path, html.expect("a page")).expect("the folder can be written to");
    };
    let pictures = Path::new(&folder).join("pictures");
    std::fs::create_dir_all(&pictures).expect("the folder can be written to");
    for index in 0..world.cards.len() {
        std::fs::write(pictures.join(format!("{index}.svg")), goods::drawing(index)).expect("room");
    }
    let page = |path: &str, signed_in: bool| Page::new(language, path, signed_in, &world);
    let w = &world;
    write("home", Home { page: page("/", false), w }.render());
    write("list", List { page: page("/search", false), w }.render());
    write("product", Product { page: page("/p/1", true), w }.render());
    write("store", Store { page: page("/s/1", true), w }.render());
    write("basket", Basket { page: page("/basket", true), w }.render());
    write("checkout", Checkout { page: page("/checkout", true), w }.render());
    write("order", Order { page: page("/orders/1", true), w }.render());
    write("orders", Orders { page: page("/orders", true), w }.render());
    write("nothing", Nothing { page: page("/search", false) }.render());
    let preferences = Preferences { page: page("/preferences", false), next: "/".to_owned() };
    write("preferences", preferences.render());
    write("seller", Seller { page: page("/seller", true), w }.render());
    write("office", Office { page: page("/office", true), w }.render());
    write("editor", Editor { page: page("/seller/listings", true), w }.render());
}

macro_rules! templates {
    ($($name:ident $path:literal),*) => { $(
        #[derive(Template)]
        #[template(path = $path)]
        struct $name<'a> { page: Page, w: &'a World }
    )* };
}

templates!(
    Home "gallery/home.html", List "gallery/list.html", Product "gallery/product.html",
    Store "gallery/store.html", Basket "gallery/basket.html", Checkout "gallery/checkout.html",
    Order "gallery/order.html", Orders "gallery/orders.html", Seller "gallery/overview.html",
    Editor "gallery/editor.html", Office "gallery/office.html"
);

#[derive(Template)]
#[template(path = "preferences.html")]
struct Preferences {
    page: Page,
    next: String,
}

#[derive(Template)]
#[template(path = "gallery/nothing.html")]
struct Nothing {
    page: Page,
}

/// What `web::Page` is to the templates, without a visit.
struct Page {
    texts: Texts,
    language: Language,
    path: String,
    visitor: Option<String>,
    frame: Frame,
}

impl Page {
    fn new(language: Language, path: &str, signed_in: bool, world: &World) -> Page {
        let department = |name: &String| Department {
            code: "c".to_owned(),
            href: "/c/1".to_owned(),
            name: name.clone(),
        };
        let pick = |value: &str, words: &str| Pick { value: value.into(), words: words.into() };
        let frame = Frame {
            departments: world.departments.iter().map(department).collect(),
            basket: if signed_in { 3 } else { 0 },
            place: world.place.clone(),
            countries: vec![pick("DE", "Germany"), pick("JP", "Japan")].into(),
            country: "DE".to_owned(),
            currencies: vec![pick("EUR", "Euro"), pick("JPY", "Yen")].into(),
            currency: "EUR".to_owned(),
            unread: 2,
            ..Frame::default()
        };
        let texts = Texts::load().expect("texts");
        let visitor = signed_in.then(|| world.buyer.clone());
        Page { texts, language, path: path.to_owned(), visitor, frame }
    }

    fn t(&self, key: &str) -> String {
        self.texts.t(self.language, key, &[])
    }

    fn t1(&self, key: &str, name: &str, value: impl Into<Arg>) -> String {
        self.texts.t(self.language, key, &[(name, value.into())])
    }

    fn token(&self) -> &str {
        ""
    }

    fn asset(&self, name: &str) -> String {
        format!("/assets/{name}")
    }

    fn title(&self) -> &str {
        "Gallery"
    }

    fn site(&self) -> &str {
        "Kontor"
    }

    fn language(&self) -> Language {
        self.language
    }

    fn languages(&self) -> Vec<Language> {
        self.texts.languages()
    }

    fn path(&self) -> &str {
        &self.path
    }

    fn href(&self, path: &str) -> String {
        path.to_owned()
    }

    fn switch(&self, language: &Language) -> String {
        format!("?lang={language}")
    }

    fn canonical(&self) -> Option<String> {
        None
    }

    fn alternates(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }

    fn nav(&self) -> Vec<web::NavLink> {
        match self.path.as_str() {
            "/office" => vec![web::NavLink { href: "/office", key: "frame-authorities" }],
            _ => Vec::new(),
        }
    }

    fn is_at(&self, href: &str) -> bool {
        self.path == href
    }

    fn account(&self) -> &str {
        "/account"
    }

    fn sells(&self) -> bool {
        true
    }

    fn visitor_name(&self) -> Option<String> {
        self.visitor.clone()
    }

    fn flash(&self) -> Option<String> {
        (self.path == "/basket").then(|| "Added to your basket.".to_owned())
    }

    fn frame(&self) -> Frame {
        self.frame.clone()
    }
}
