//! Whether two accounts of the staff are one person's, as far as the program can tell: what two
//! people must do is not done by one person with two accounts. The same name or the same mailbox
//! is enough. Namesakes are told apart by an administrator, who writes their names out.

use names::{email, person};

use super::store;

/// Are these two members of staff one person? Ids that are nobody's are nobody else's either.
pub async fn are_one_person(q: &impl db::Query, one: &str, other: &str) -> db::Result<bool> {
    if one == other {
        return Ok(true);
    }
    let known = (store::name_and_mail(q, one).await?, store::name_and_mail(q, other).await?);
    Ok(match known {
        (Some(one), Some(other)) => same_name(&one.0, &other.0) || same_mailbox(&one.1, &other.1),
        _ => false,
    })
}

fn same_name(one: &str, other: &str) -> bool {
    let folded = person::normalise(one);
    !folded.is_empty() && folded == person::normalise(other)
}

/// `rui+second@kontor.example` arrives where `rui@kontor.example` does.
fn same_mailbox(one: &str, other: &str) -> bool {
    let mailbox = |mail: &str| {
        let mail = email::normalise(mail)?;
        let local = mail.local().split('+').next().unwrap_or_default().to_owned();
        Some((local, mail.domain().to_owned()))
    };
    mailbox(one).is_some_and(|one| mailbox(other) == Some(one))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_and_a_mailbox_are_the_same_however_they_are_written() {
        assert!(same_name("Rui Tavares", " rui  TAVARES"));
        assert!(!same_name("Rui Tavares", "Rui Manuel Tavares"));
        assert!(!same_name("", ""));
        assert!(same_mailbox("rui@kontor.example", "Rui+second@KONTOR.example"));
        assert!(!same_mailbox("rui@kontor.example", "rui@elsewhere.example"));
        assert!(!same_mailbox("", ""));
    }
}
