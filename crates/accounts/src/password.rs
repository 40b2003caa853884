//! Passwords: Argon2id (RFC 9106) with the parameters that OWASP recommends, two at a time, away
//! from the threads that answer requests.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use std::sync::LazyLock;
use tokio::sync::Semaphore;
use web::{Chance, Problem};

/// Fewest characters of a password (NIST SP 800-63B asks for at least 15 where it stands alone, and
/// 8 beside a second factor).
pub const SHORTEST: usize = 12;
/// Most bytes of a password.
pub const LONGEST: usize = 512;

/// Each hash takes 19 MiB and some 30 ms of one core; more than two at once would starve the rest.
static SLOTS: Semaphore = Semaphore::const_new(2);

/// What a guess is compared with when the account does not exist or has no password, so that the
/// answer takes as long. Nobody knows the password.
static NOBODYS: LazyLock<String> = LazyLock::new(|| {
    let password: [u8; 32] = Chance::System.bytes();
    hash_now(&password, &Chance::System.bytes()).unwrap_or_default()
});

/// The hash of a password, as a PHC string.
pub async fn hash(chance: &Chance, password: &str) -> Result<String, Problem> {
    let salt: [u8; 16] = chance.bytes();
    let password = password.as_bytes().to_vec();
    slowly(move || hash_now(&password, &salt)).await?.map_err(Problem::internal)
}

/// Whether the password is the one of the hash. Takes as long when there is no hash.
pub async fn verify(password: &str, hash: Option<String>) -> Result<bool, Problem> {
    let password = password.as_bytes().to_vec();
    slowly(move || {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| NOBODYS.clone());
        let parsed = PasswordHash::new(&hash);
        let right = parsed.is_ok_and(|hash| argon2().verify_password(&password, &hash).is_ok());
        right && known
    })
    .await
}

/// What is wrong with a new password, as the code of a field's fault.
pub fn fault(password: &str, mail: &str) -> Option<&'static str> {
    let mailbox = mail.split('@').next().unwrap_or_default().to_lowercase();
    let lower = password.to_lowercase();
    let distinct: std::collections::BTreeSet<char> = password.chars().collect();
    if password.chars().count() < SHORTEST {
        Some("password-too-short")
    } else if password.len() > LONGEST {
        Some("password-too-long")
    } else if distinct.len() < 5 || (mailbox.len() > 3 && lower.contains(&mailbox)) {
        Some("password-too-easy")
    } else {
        None
    }
}

fn argon2() -> Argon2<'static> {
    let params = Params::new(19 * 1024, 2, 1, None).unwrap_or_default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

fn hash_now(password: &[u8], salt: &[u8; 16]) -> Result<String, String> {
    let hash = argon2().hash_password_with_salt(password, salt);
    hash.map(|hash| hash.to_string()).map_err(|error| error.to_string())
}

async fn slowly<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Problem> {
    let _slot = SLOTS.acquire().await.map_err(Problem::internal)?;
    tokio::task::spawn_blocking(work).await.map_err(|_| Problem::internal("hashing broke off"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_fits_its_hash_and_no_other_does() {
        let hash = hash(&Chance::System, "correct horse battery").await.expect("a hash");
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(verify("correct horse battery", Some(hash.clone())).await.expect("an answer"));
        assert!(!verify("correct horse batterz", Some(hash)).await.expect("an answer"));
    }

    #[tokio::test]
    async fn without_a_hash_no_password_is_right() {
        assert!(!verify("anything at all", None).await.expect("an answer"));
        assert!(!verify("anything at all", Some("nonsense".to_owned())).await.expect("an answer"));
    }

    #[test]
    fn easy_passwords_are_named() {
        assert_eq!(fault("short", "a@b.c"), Some("password-too-short"));
        assert_eq!(fault("aaaaaaaaaaaaaaaa", "a@b.c"), Some("password-too-easy"));
        assert_eq!(
            fault("Jordan.Lee-2026!", "jordan.lee@police.example"),
            Some("password-too-easy")
        );
        assert_eq!(fault("kettle-violin-73", "jordan.lee@police.example"), None);
    }
}
