//! Where we call: public addresses by https, and nothing inside anybody's house. An owner chooses the
//! address, so it must not lead our requests to machines that only we can reach.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use reqwest::Url;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};

use crate::Error;

/// Which addresses are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Public ones, by https.
    Public,
    /// This machine too, also by http: for demonstrations and tests.
    Loopback,
}

impl Reach {
    /// Whether this address is called.
    pub fn admits(self, ip: IpAddr) -> bool {
        let ip = plain(ip);
        is_public(ip) || (self == Reach::Loopback && ip.is_loopback())
    }
}

/// The address as a URL, when we would call it as far as can be told without asking for its name.
///
/// # Errors
/// [`Error::Address`].
pub(super) fn checked(text: &str, reach: Reach) -> Result<Url, Error> {
    let url = Url::parse(text).map_err(|_| Error::Address)?;
    let host = url.host_str().ok_or(Error::Address)?;
    let scheme_is_good =
        url.scheme() == "https" || (url.scheme() == "http" && reach == Reach::Loopback);
    let literal: Option<IpAddr> = host.trim_matches(['[', ']']).parse().ok();
    let host_is_good = match literal {
        Some(ip) => reach.admits(ip),
        None => reach == Reach::Loopback || is_a_public_name(host),
    };
    let plain = url.username().is_empty() && url.password().is_none() && text.len() <= 1000;
    (scheme_is_good && host_is_good && plain).then_some(url).ok_or(Error::Address)
}

/// Names without a point, and those that are never on the Internet (RFC 6761, RFC 6762, RFC 8375,
/// RFC 9476).
fn is_a_public_name(host: &str) -> bool {
    const INSIDE: [&str; 6] = ["localhost", "local", "internal", "arpa", "invalid", "alt"];
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    host.rsplit_once('.').is_some_and(|(_, top)| !INSIDE.contains(&top))
}

/// An IPv4 address inside an IPv6 one, as itself.
fn plain(ip: IpAddr) -> IpAddr {
    let IpAddr::V6(six) = ip else { return ip };
    let parts = six.segments();
    let last = Ipv4Addr::from(six.to_bits() as u32);
    match parts {
        // ::ffff:0:0/96, and NAT64's 64:ff9b::/96 (RFC 6052)
        [0, 0, 0, 0, 0, 0xffff, _, _] | [0x64, 0xff9b, 0, 0, 0, 0, _, _] => last.into(),
        // 6to4 (RFC 3056)
        [0x2002, high, low, ..] => Ipv4Addr::from((u32::from(high) << 16) | u32::from(low)).into(),
        _ => ip,
    }
}

/// Source: the IANA registries of special-purpose addresses for IPv4 and IPv6 (RFC 6890 and later).
fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => is_public_v6(ip),
    }
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let special = ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_documentation()
        || a == 0
        || a >= 224 // multicast, reserved, broadcast
        || (a == 100 && (64..128).contains(&b)) // carriers' own
        || (a == 192 && b == 0 && c == 0)
        || (a == 192 && b == 88 && c == 99)
        || (a == 198 && (18..20).contains(&b)); // benchmarks
    !special
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    // Global unicast is 2000::/3; inside it, 2001::/23 is for protocols and 2001:db8::/32 and
    // 3fff::/20 for documents.
    let [a, b, ..] = ip.segments();
    let global = (a & 0xe000) == 0x2000;
    let special = (a == 0x2001 && (b < 0x200 || b == 0xdb8)) || (a == 0x3fff && b < 0x1000);
    global && !special
}

/// Finds addresses of names, and passes only those on that are called. It is asked at every
/// connection, so that a name cannot lead elsewhere after it was checked.
pub(super) struct Resolver(pub Reach);

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let reach = self.0;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let good: Vec<_> = found.filter(|address| reach.admits(address.ip())).collect();
            if good.is_empty() {
                return Err(Inside.into());
            }
            Ok(Box::new(good.into_iter()) as Addrs)
        })
    }
}

/// The name leads only to addresses that are not called.
#[derive(Debug, thiserror::Error)]
#[error("the name leads to no public address")]
pub(super) struct Inside;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_inside_a_house_is_called() {
        for inside in [
            "https://127.0.0.1/x",
            "https://2130706433/",
            "https://0x7f.1/",
            "https://10.1.2.3/",
            "https://172.16.0.1/",
            "https://192.168.0.1:8443/",
            "https://169.254.169.254/latest/meta-data",
            "https://100.64.0.1/",
            "https://0.0.0.0/",
            "https://255.255.255.255/",
            "https://[::1]/",
            "https://[::]/",
            "https://[fe80::1]/",
            "https://[fd00::1]/",
            "https://[::ffff:10.0.0.1]/",
            "https://[64:ff9b::a00:1]/",
            "https://[2002:a00:1::]/",
            "https://[2001:db8::1]/",
            "https://localhost/",
            "https://printer/",
            "https://db.internal/",
            "https://printer.local./",
            "http://hooks.example.com/",
            "ftp://hooks.example.com/",
            "https://user:secret@hooks.example.com/",
            "https://",
            "hooks",
            "",
        ] {
            assert!(checked(inside, Reach::Public).is_err(), "{inside}");
        }
        let long = format!("https://hooks.example.com/{}", "x".repeat(1000));
        assert!(checked(&long, Reach::Public).is_err());
    }

    #[test]
    fn public_addresses_are_called_and_this_machine_where_it_is_set() {
        for public in
            ["https://hooks.example.com/x?y=1", "https://9.9.9.9/", "https://[2620:fe::fe]:8443/"]
        {
            assert!(checked(public, Reach::Public).is_ok(), "{public}");
        }
        for here in ["http://127.0.0.1:9/", "http://[::1]:9/", "https://localhost:9/"] {
            assert!(checked(here, Reach::Loopback).is_ok(), "{here}");
        }
        for inside in ["http://10.0.0.1/", "https://169.254.169.254/", "http://192.168.1.1/"] {
            assert!(checked(inside, Reach::Loopback).is_err(), "{inside}");
        }
    }

    #[tokio::test]
    async fn a_name_that_leads_inside_is_not_called() {
        let name = || "localhost".parse().expect("a name");
        assert!(Resolver(Reach::Public).resolve(name()).await.is_err());
        assert!(Resolver(Reach::Loopback).resolve(name()).await.is_ok());
    }
}
