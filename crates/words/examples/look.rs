//! What the analysers make of a text: `cargo run -p words --example look -- ru "Наушники USB-C"`
//! prints the tokens that are stored of it, and what is looked up when somebody types it.

use values::Language;
use words::{Want, guess, index, query};

fn main() {
    let mut given = std::env::args().skip(1);
    let language = given.next().and_then(|tag| Language::parse(&tag).ok()).unwrap_or(Language::En);
    let text = given.collect::<Vec<_>>().join(" ");
    println!("language of the words: {}", guess(&text, language));
    println!("stored:");
    for token in index(language, &text) {
        println!("  {:>3} {:?} {}", token.position, token.kind, token.text);
    }
    println!("sought:");
    for slot in query(language, &text).slots {
        println!("  {}{}", slot.text, if slot.light { " (light)" } else { "" });
        print(&slot.want, 4);
    }
}

fn print(want: &Want, indent: usize) {
    let (name, wants) = match want {
        Want::Term(kind, text, weight) => {
            println!("{:indent$}{kind:?} {text} {weight}", "");
            return;
        }
        Want::All(wants) => ("all of".to_string(), wants),
        Want::Any(wants) => ("any of".to_string(), wants),
        Want::Share(least, wants) => (format!("{least} % of"), wants),
    };
    println!("{:indent$}{name}", "");
    wants.iter().for_each(|want| print(want, indent + 2));
}
