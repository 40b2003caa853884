//! The second factor: codes by time (TOTP, RFC 6238), each accepted once, and recovery codes.
//!
//! Factors are rows with a kind, so that passkeys become another kind beside this one. The secret is
//! encrypted under a key of the key file, bound to its login: a copied database is of no use, and a
//! row moved to another login does not open.

use crate::{LoginId, secret};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use db::{Query, Tx};
use totp_rs::{Builder, Secret, Totp};
use values::Time;
use web::{App, Chance, Keys, Problem};

values::id!(
    /// A second factor of a login.
    FactorId,
    "fac"
);

/// The kind of a second factor. Passkeys will be the second one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecondFactor {
    /// Codes by time from an application.
    Totp,
}

impl SecondFactor {
    fn code(self) -> &'static str {
        match self {
            SecondFactor::Totp => "totp",
        }
    }
}

/// How many recovery codes somebody gets.
const RECOVERY_CODES: usize = 10;

/// A factor that is being set up: what the application needs to know.
pub struct Enrolment {
    /// The secret for typing, in base 32.
    pub secret: String,
    /// The address for applications (`otpauth://…`).
    pub address: String,
    /// The address as a picture: an SVG element.
    pub picture: String,
}

/// Whether the login has a factor in use.
pub(crate) async fn is_enrolled(q: &impl Query, login: &LoginId) -> Result<bool, Problem> {
    let sql = "select count(*) from second_factor where login = $1 and confirmed is not null";
    let (count,): (i64,) = q.one(sql, &db::params![login.as_str()]).await?;
    Ok(count > 0)
}

/// The factor that is being set up; begins one when there is none. A page that is loaded again shows
/// the same secret.
pub(crate) async fn begin(app: &App, login: &LoginId, mail: &str) -> Result<Enrolment, Problem> {
    let found = unconfirmed(&app.db, login).await?;
    let bytes = match found {
        Some((_, sealed)) => open(&app.keys, login, &sealed)?,
        None => {
            let bytes = app.chance.bytes::<20>().to_vec();
            let tx = app.db.begin().await?;
            insert(&tx, app, login, &bytes, None).await?;
            tx.commit().await?;
            bytes
        }
    };
    enrolment(&app.config.name, mail, bytes)
}

/// Confirms the factor with its first code; gives the recovery codes, which are shown once.
/// `None` when the code is wrong.
pub(crate) async fn confirm(
    tx: &Tx,
    app: &App,
    login: &LoginId,
    code: &str,
    now: Time,
) -> Result<Option<Vec<String>>, Problem> {
    let Some((id, sealed)) = unconfirmed(tx, login).await? else { return Ok(None) };
    let totp = totp(open(&app.keys, login, &sealed)?)?;
    let Some(step) = totp.check(&digits(code), seconds(now)) else { return Ok(None) };
    let sql = "update second_factor set confirmed = $2, last_step = $3 \
               where id = $1 and confirmed is null";
    if tx.exec(sql, &db::params![&id, now, signed(step)]).await? == 0 {
        return Err(Problem::conflict());
    }
    new_recovery_codes(tx, &app.chance, login).await.map(Some)
}

/// Whether the code is right: of the application, and not used before; or an unused recovery code,
/// which this uses up.
pub(crate) async fn accept(
    tx: &Tx,
    app: &App,
    login: &LoginId,
    code: &str,
    now: Time,
) -> Result<bool, Problem> {
    let plain: String = code.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    if plain.len() > 8 {
        return use_recovery_code(tx, login, &plain.to_lowercase(), now).await;
    }
    let sql = "select id, secret from second_factor \
               where login = $1 and kind = $2 and confirmed is not null";
    let params = db::params![login.as_str(), SecondFactor::Totp.code()];
    let rows: Vec<(String, Vec<u8>)> = tx.rows(sql, &params).await?;
    for (id, sealed) in rows {
        let totp = totp(open(&app.keys, login, &sealed)?)?;
        let Some(step) = totp.check(&digits(code), seconds(now)) else { continue };
        // The step only ever grows: of two uses of one code, one finds no row.
        let sql = "update second_factor set last_step = $2 where id = $1 and last_step < $2";
        if tx.exec(sql, &db::params![&id, signed(step)]).await? == 1 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Puts a known factor in use: for demonstrations and tests.
pub(crate) async fn plant(
    tx: &Tx,
    app: &App,
    login: &LoginId,
    secret: &str,
    now: Time,
) -> Result<(), Problem> {
    let secret = Secret::try_from_base32(secret).map_err(|_| Problem::internal("not base 32"))?;
    insert(tx, app, login, secret.as_ref(), Some(now)).await
}

/// Takes all factors and recovery codes away.
pub(crate) async fn remove(tx: &Tx, login: &LoginId) -> Result<(), Problem> {
    tx.exec("delete from second_factor where login = $1", &db::params![login.as_str()]).await?;
    tx.exec("delete from recovery_code where login = $1", &db::params![login.as_str()]).await?;
    Ok(())
}

async fn unconfirmed(
    q: &impl Query,
    login: &LoginId,
) -> Result<Option<(String, Vec<u8>)>, Problem> {
    let sql = "select id, secret from second_factor \
               where login = $1 and confirmed is null order by created limit 1";
    Ok(q.opt(sql, &db::params![login.as_str()]).await?)
}

async fn insert(
    tx: &Tx,
    app: &App,
    login: &LoginId,
    bytes: &[u8],
    confirmed: Option<Time>,
) -> Result<(), Problem> {
    let now = app.clock.now();
    let sealed = seal(&app.keys, &app.chance, login, bytes)?;
    let sql = "insert into second_factor (id, login, kind, secret, last_step, confirmed, created) \
               values ($1, $2, $3, $4, 0, $5, $6)";
    let id = FactorId::mint(now);
    let kind = SecondFactor::Totp.code();
    let params = db::params![id.as_str(), login.as_str(), kind, sealed, confirmed, now];
    tx.exec(sql, &params).await?;
    Ok(())
}

async fn new_recovery_codes(
    tx: &Tx,
    chance: &Chance,
    login: &LoginId,
) -> Result<Vec<String>, Problem> {
    tx.exec("delete from recovery_code where login = $1", &db::params![login.as_str()]).await?;
    let mut codes = Vec::with_capacity(RECOVERY_CODES);
    for _ in 0..RECOVERY_CODES {
        let code = recovery_code(chance);
        let digest = secret::digest(&code.replace('-', ""));
        let sql = "insert into recovery_code (login, digest) values ($1, $2)";
        tx.exec(sql, &db::params![login.as_str(), digest]).await?;
        codes.push(code);
    }
    Ok(codes)
}

async fn use_recovery_code(
    tx: &Tx,
    login: &LoginId,
    code: &str,
    now: Time,
) -> Result<bool, Problem> {
    let sql =
        "update recovery_code set used = $3 where login = $1 and digest = $2 and used is null";
    let params = db::params![login.as_str(), secret::digest(code), now];
    Ok(tx.exec(sql, &params).await? == 1)
}

/// Eighty bits in four groups of four letters and digits without look-alikes.
fn recovery_code(chance: &Chance) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
    let bytes: [u8; 16] = chance.bytes();
    let code: String =
        bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte & 31)])).collect();
    format!("{}-{}-{}-{}", &code[..4], &code[4..8], &code[8..12], &code[12..])
}

fn enrolment(issuer: &str, mail: &str, bytes: Vec<u8>) -> Result<Enrolment, Problem> {
    let secret = totp(bytes)?.secret().to_base32();
    let escaped = |text: &str| web::query_escaped(text).replace('+', "%20");
    let (issuer, mail) = (escaped(issuer), escaped(mail));
    let address = format!("otpauth://totp/{issuer}:{mail}?secret={secret}&issuer={issuer}");
    let code = qrcode::QrCode::new(address.as_bytes()).map_err(Problem::internal)?;
    let picture = code.render::<qrcode::render::svg::Color<'_>>().min_dimensions(200, 200).build();
    let start = picture.find("<svg").unwrap_or_default();
    Ok(Enrolment { secret, address, picture: picture[start..].to_owned() })
}

/// Six digits, thirty seconds, SHA-1, one step of tolerance: what every application knows.
fn totp(bytes: Vec<u8>) -> Result<Totp, Problem> {
    let builder = Builder::new().with_secret(bytes).with_skew(1);
    builder.build().map_err(|_| Problem::internal("a secret of a second factor is unfit"))
}

fn seal(keys: &Keys, chance: &Chance, login: &LoginId, bytes: &[u8]) -> Result<Vec<u8>, Problem> {
    let nonce: [u8; 24] = chance.bytes();
    let payload = Payload { msg: bytes, aad: login.as_str().as_bytes() };
    let sealed = cipher(keys).encrypt(XNonce::from_slice(&nonce), payload);
    let sealed = sealed.map_err(|_| Problem::internal("a secret could not be sealed"))?;
    Ok([&nonce[..], &sealed].concat())
}

fn open(keys: &Keys, login: &LoginId, sealed: &[u8]) -> Result<Vec<u8>, Problem> {
    let broken = || Problem::internal("a sealed secret does not open: is this the right key file?");
    let (nonce, sealed) = sealed.split_at_checked(24).ok_or_else(broken)?;
    let payload = Payload { msg: sealed, aad: login.as_str().as_bytes() };
    cipher(keys).decrypt(XNonce::from_slice(nonce), payload).map_err(|_| broken())
}

fn cipher(keys: &Keys) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&keys.derive("second factor secrets").into())
}

fn digits(code: &str) -> String {
    code.chars().filter_map(|c| c.to_digit(10)).filter_map(|d| char::from_digit(d, 10)).collect()
}

fn seconds(now: Time) -> u64 {
    (now.micros() / 1_000_000).max(0).unsigned_abs()
}

fn signed(step: u64) -> i64 {
    i64::try_from(step).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_secret_opens_only_for_its_own_login_and_key() {
        let (ours, theirs) = (Keys::new([1; 32]), Keys::new([2; 32]));
        let (one, other) =
            (LoginId::mint(Time::from_micros(1)), LoginId::mint(Time::from_micros(2)));
        let sealed = seal(&ours, &Chance::System, &one, b"secret").expect("sealed");
        assert_eq!(open(&ours, &one, &sealed).expect("opens"), b"secret");
        assert!(open(&ours, &other, &sealed).is_err());
        assert!(open(&theirs, &one, &sealed).is_err());
        assert!(open(&ours, &one, &sealed[..10]).is_err());
    }

    #[test]
    fn the_test_vector_of_rfc_6238_comes_out() {
        let totp = totp(b"12345678901234567890".to_vec()).expect("a factor");
        assert_eq!(totp.check("287082", 59), Some(1));
        assert_eq!(totp.check("287082", 59 + 90), None);
    }

    #[test]
    fn an_enrolment_can_be_scanned_and_typed() {
        let enrolment =
            enrolment("Kontor", "a b@police.example", vec![7; 20]).expect("an enrolment");
        assert!(enrolment.picture.starts_with("<svg"));
        assert!(
            enrolment.address.starts_with("otpauth://totp/Kontor:a%20b%40police.example?secret=")
        );
        assert_eq!(enrolment.secret.len(), 32);
    }
}
