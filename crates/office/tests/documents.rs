//! Documents as they come: right-to-left text layers, scans, cut and damaged files.

use std::{fs, path::Path};

use office::verification::{
    documents::{DocumentType, inspect_pdf, sniff},
    fold, read_mail,
};

fn document(path: &str) -> Vec<u8> {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/corpus/cases");
    fs::read(cases.join(path)).expect("a document of the corpus")
}

#[test]
fn arabic_presentation_forms_are_read_as_letters_in_one_order_or_the_other() {
    let pdf = inspect_pdf(&document("16-eg-moved-user/documents/talab.pdf"));
    assert!(pdf.has_text && !pdf.broken);
    assert!(!pdf.text.chars().any(|c| ('\u{fe70}'..='\u{fefc}').contains(&c)));
    let wanted = fold("النيابة العامة");
    let backwards: String = wanted.chars().rev().collect();
    let text = fold(&pdf.text);
    assert!(text.contains(&wanted) || text.contains(&backwards), "{text}");
}

#[test]
fn text_layers_of_many_scripts_are_read_and_scans_have_none() {
    for (path, words) in [
        ("01-us-subpoena-us-user/documents/request.pdf", "Lark County"),
        ("06-de-epoc-form/documents/epoc.pdf", "Musterstadt"),
        ("05-kz-contact-details-missing/documents/postanovlenie.pdf", "Республики Казахстан"),
    ] {
        let pdf = inspect_pdf(&document(path));
        assert!(fold(&pdf.text).contains(&fold(words)), "{path}: {}", pdf.text);
        assert!(!pdf.truncated && !pdf.encrypted && !pdf.has_javascript, "{path}");
    }
    let scan = inspect_pdf(&document("09-gb-forged-emergency-lookalike/documents/form.pdf"));
    assert!(!scan.has_text && !scan.broken && scan.pages > 0);
}

#[test]
fn a_file_cut_or_damaged_anywhere_is_looked_into_without_harm() {
    let whole = document("01-us-subpoena-us-user/documents/request.pdf");
    assert_eq!(sniff(&whole), DocumentType::Pdf);
    for part in 1..16 {
        let cut = inspect_pdf(&whole[..whole.len() * part / 16]);
        assert!(cut.truncated, "cut at {part}/16");
    }
    let mut damaged = whole.clone();
    for round in 0..24usize {
        for step in 0..40usize {
            let at = (round * 7919 + step * 104_729) % damaged.len();
            damaged[at] = damaged[at].wrapping_add((round + step) as u8 | 1);
        }
        let _ = inspect_pdf(&damaged);
        let _ = read_mail(&damaged, None);
        let _ = sniff(&damaged);
    }
}

#[test]
fn a_script_in_a_pdf_is_seen() {
    let pdf = b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF";
    let found = inspect_pdf(pdf);
    assert!(found.has_javascript && !found.broken);
    let spread = inspect_pdf(&document("01-us-subpoena-us-user/documents/request.pdf"));
    assert!(!spread.has_javascript);
}

#[test]
fn a_mail_shows_its_attachments_for_what_they_are() {
    let mail = read_mail(
        &document("09-gb-forged-emergency-lookalike/documents/mail.eml"),
        Some("mx.marketplace.example"),
    )
    .expect("a mail");
    assert_eq!(mail.attachments, [("form.pdf".to_owned(), DocumentType::Pdf)]);
    assert_eq!(mail.from_domains, ["northmoor.poIice.example"]);
    assert!(mail.authentication_failed());
}
