//! Calendar files as pages offer them.

use tera::Value;

use crate::language::Zone;
use crate::site::Calendar;

use super::fill::Filler;
use super::shared::relative;
use super::values::{map, optional};

/// CALENDAR of the view contract: nothing where there is no such calendar.
///
/// Its words are those of the text beside which it is offered, so it is in the document's language.
pub(super) fn value(filler: &Filler<'_>, calendar: Calendar) -> Value {
    let shared = filler.shared;
    let address = shared.site.calendar(filler.language, calendar);
    let file = address.and_then(|address| Some((address, shared.calendars.get(address)?)));
    let Some((address, bytes)) = file else {
        return Value::none();
    };
    let size = filler.document_language().file_size(bytes.len());
    let base = &shared.site.settings.base_url;
    // Programs that subscribe know calendars by this scheme; it needs the site's host.
    let subscribe = base
        .split_once("://")
        .map(|(_, host)| format!("webcal://{host}/{address}"));
    map([
        ("href", relative(filler.root, address).into()),
        ("size", size.into()),
        ("subscribe", optional(subscribe.as_deref())),
    ])
}

/// The calendar that belongs to a whole page: of a meeting its own, else that of its election.
pub(super) fn of_page(filler: &Filler<'_>) -> Value {
    let document = filler.document;
    if document.page_type.name == "event" {
        let page = filler.page.translations.get(filler.language);
        return page.map_or_else(Value::none, |page| value(filler, Calendar::Event(*page)));
    }
    match document.text("election") {
        "" => Value::none(),
        election => value(filler, Calendar::Election(election.to_owned())),
    }
}

/// The hours that the clocks of the site's days are ahead of UTC. A national site has no zone of its own; its days are those of the
/// capital, where the election's authorities sit.
pub(super) fn hours(zone: Option<Zone>) -> u8 {
    zone.unwrap_or(Zone::Wib).hours()
}
