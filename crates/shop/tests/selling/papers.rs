//! Documents and the picture of a store.

use crate::house::scenes;
use axum::http::StatusCode;

#[tokio::test]
async fn a_seller_hands_in_a_document_with_the_day_until_which_it_is_good() {
    for scene in scenes().await {
        let mut seller = scene.seller().await;
        let (page, path) = ("/en/seller/store", "/en/seller/store/documents");
        let paper: &[(&str, &[u8])] = &[("extract.pdf", b"%PDF-1.7 an extract")];
        let said = [("kind", "register"), ("expires", "2027-03-31")];
        let answer = seller.upload_with(page, path, &said, "document", paper).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let shown = seller.get(page).await;
        assert!(shown.body.contains("extract.pdf") && shown.body.contains("31 Mar 2027"));
        for wrong in [("kind", "novel"), ("expires", "soon")] {
            let mut said = said;
            if let Some(field) = said.iter_mut().find(|field| field.0 == wrong.0) {
                *field = wrong;
            }
            let answer = seller.upload_with(page, path, &said, "document", paper).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong:?}");
        }
    }
}

#[tokio::test]
async fn a_store_shows_the_picture_that_its_seller_chose() {
    for scene in scenes().await {
        let mut seller = scene.seller().await;
        let (page, path) = ("/en/seller/store", "/en/seller/store/logo");
        let drawn = pictures::Picture::from_rgb(200, 200, vec![120; 200 * 200 * 3]);
        let drawn = drawn.expect("a picture").sizes().expect("sizes").pop().expect("one").webp;
        let answer = seller.upload(page, path, "logo", &[("logo.webp", &drawn)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        assert!(scene.get("/en/s/klingenberg-audio").await.body.contains("/pictures/pic_"));
        let removal = format!("{path}/removal");
        assert_eq!(seller.post(page, &removal, &[]).await.status, StatusCode::SEE_OTHER);
        assert!(!scene.get("/en/s/klingenberg-audio").await.body.contains("/pictures/pic_"));
    }
}
