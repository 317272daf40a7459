# Interface words of the theme terang, British English.
# One word a line: name = text. The names are the same in every language. { $name } is filled in when a page is made.

## Languages
# locale: for og:locale. read_here: the sentence on the language link, in this language itself.
locale = en_GB
languages = Language
read_here = read this page in English
language_id = Indonesian
language_en = English
# $language: the name of the language of the text at hand, such as "Indonesian"
notice_translation_missing_title = Not translated yet
notice_translation_missing = This page is not available in English yet. The text below is in { $language }.
# $language: the language of the source. $date: the day on which the source was last checked, such as "27 November 2024"
notice_translation_stale_title = Older than its source
notice_translation_stale = The { $language } page has changed since this translation was made, and was last checked on { $date }. Where the two differ, the { $language } page is right.
notice_translation_stale_link = Read the page in { $language }

## Frame of the page
skip_link = Skip to main content
skip_dates = Skip to the dates
menu = Menu
main_menu = Main menu
breadcrumbs = Where this page is
page_contents = On this page
draft_title = Draft
draft_text = This page has not been published.

## Foot of the page
help_title = Need help?
help_text = Ask the
footer_menu = Bottom menu
# $licence: such as "CC BY 4.0"
licence_text = You may reuse the content of this site under the { $licence } licence.
made_with = Made with Suara.

## Basis and sources
basis_title = Basis and sources
legal_basis = Legal basis
sources = Sources
# The sentence reads: "Checked on 1 November 2026 by the Voter Education Division."
reviewed_on = Checked on
reviewed_by = by the
translated_by = Translated by

## Ways to other pages
topics = Topics
audience = For whom
related = Read next
previous_next = Previous and next page
previous = Previous
next = Next
in_this_section = In this section
sections = All sections

## Dates and times
# date_from and date_until stand in front; date_to stands between two dates.
date_from = From
date_until = Until
date_to = to
date_unknown = No fixed date
# $start and $end: clock times, $zone: time zone
time_at = at { $start } { $zone }
time_range = from { $start } to { $end } { $zone }
# the time zone of the place of a meeting
local_time = local time

## Stages
stage_dates = Dates
stage_voter = What you do
stage_who = Who acts
election = Election
polling_day = Polling day

## Calendars and what the reader's clock says
# calendar_add, calendar_all and calendar_subscribe are links; what they are about follows for screen readers.
calendar = Calendar
calendar_add = Add to calendar
calendar_all = Download all dates
calendar_subscribe = Subscribe, so that changes reach you
# $title: the name of a stage of which only the first or the last day is known
calendar_first_day = { $title }: first day
calendar_last_day = { $title }: last day
# A script puts one of these beside the dates. Not "open": on polling day the stations close at 13:00, and the day goes on.
status_now = Happening now
status_later = Not yet
status_over = Over

## Rights
right_holder = Who has this right
right_duty = Who must serve you
right_deadline = Deadline
right_how = How to use this right
right_documents = What to bring
right_refused = If you are refused
right_refused_text = Ask for the reason. Write down the officer’s name, the place and the time. Then contact:

## Contacts
contact_phone = Phone
contact_site = Website
contact_hours = Opening hours
contact_deadline = Deadline

## Checked claims
claim_fact = The facts
claim_title = The claim going round
claim_verdict = Finding
claim_date = Date of the claim
claim_medium = Form
claim_appearance = Where it was seen
claim_evidence = Evidence
claim_harm = Why this harms voters
claim_author = Checked by
verdict_false = False
verdict_partly_false = Partly false
verdict_misleading = Misleading
verdict_unproven = Unproven
verdict_true = True

## Guides
guide_for = For
guide_setting = Where
guide_steps = Step by step
guide_assistance = Help from a companion
assistance_who = Who may help
assistance_form = Form
assistance_secrecy = Secrecy
guide_measurements = Measurements
measurement_what = Part
measurement_value = Size
guide_tested = Tried out with
setting_home = At home
setting_travel = On the way to the polling station
setting_entrance = At the entrance of the polling station
setting_booth = In the voting booth
setting_box = At the ballot box
setting_after = After voting

## Questions and answers
faq_list = List of questions
faq_answers = Answers

## Events
event_when = When
event_place = Where
event_audience = For
event_organizer = Organiser
event_partners = Partners
event_participants = Expected participants
event_accessible = Accessibility of the place
accessible_ramp = Ramp for wheelchairs
accessible_sign_language = Sign-language interpreter
accessible_captions = Captions for deaf participants
accessible_braille = Material in braille
accessible_parking = Parking for disabled people
accessible_toilet = Wheelchair-accessible toilet
answer_yes = Yes
answer_no = No
answer_unknown = Not known

## Announcements
announcement_published = Announced
announcement_expires = Valid until
announcement_contact = Where to ask
urgency_normal = Announcement
urgency_urgent = Important and urgent

## Candidate pairs
# $number: number on the ballot
candidates_number = Ballot number { $number }
candidates_vision = Vision
candidates_mission = Mission
candidates_programme = Programme

## Alerts within the text
alert_note = Note
alert_tip = Tip
alert_important = Important
alert_warning = Warning
alert_caution = Caution

## Parts of the text
footnotes = Footnotes
# $number: number of the footnote
footnote_ref = Footnote { $number }
footnote_back = Back to the text, footnote { $number }
task_done = Done:
task_open = Not done:
compare_what = What is compared

## Video and audio
video_sign = Sign-language version
video_download = Video
audio_download = Recording
audio_recorded = Recorded on
duration = Length
transcript = Transcript

## Lists of pages
topics_title = All topics
topics_summary = Find pages by topic, from the voter list to the results of an election.
# $topic and $audience: name of the topic or of the group of readers
topic_summary = All pages about this topic: { $topic }.
audiences_title = For whom
audiences_summary = Find pages written for you, for your family, or for someone you help.
audience_summary = All pages for: { $audience }.
a_z_title = All pages from A to Z
a_z_summary = A list of every page of this site, in alphabetical order.
a_z_letters = Choose a letter
groups_jump = Choose a group
list_empty = There are no pages here yet.

## Page not found and page moved
not_found_title = Page not found
not_found_text = This address is not on this site. A letter may be wrong, or the page may have moved.
not_found_next = What you can do
not_found_check = Check the address that you typed.
not_found_home = Start from the home page
redirect_title = This page has moved
# A link to the new page follows this sentence.
redirect_text = You will be taken to the new page:

## Register
period = { $start } to { $end }
percent = { $number }%
status_target = target
status_provisional = provisional
status_final = final
regime_pemilu = general election
regime_pilkada = regional election
scope_pemilu = general elections
scope_pilkada = regional elections
scope_both = general and regional elections
scope_general = general
facts_used = Figures and facts on this page
fact_as_of = as of
term_scope = Used in
law_scope = For
term_confusable = Not to be confused with
term_old_names = Old names
term_said = Say it
law_from = in force from
law_until = until
law_amended = Amended by

## Charts and figures
# $number: the number, $unit: its unit
value_unit = { $number } { $unit }
chart_unit = Unit
chart_zero = The base line stands for zero.
chart_target = Target
# $who: who states it, $date: the day
chart_stated = { $who }, as of { $date }
chart_rest = Other
chart_table = The numbers of this chart
chart_what = What
chart_value = Value
chart_source = Status and source
chart_typed = figure of this page
# $number: the difference of two percentages, $count: the same, to choose the plural
points = { $count ->
    [one] { $number } percentage point
   *[other] { $number } percentage points
}
# $target, $outcome, $difference: numbers with their units
target_below = Target { $target }, outcome { $outcome }: { $difference } below the target.
target_above = Target { $target }, outcome { $outcome }: { $difference } above the target.
target_met = Target { $target }, outcome { $outcome }: exactly on target.

## Regions
offices = Local offices
offices_text = Dates, figures and addresses of your region are on its office's site.
national_site = National site

## The reader's display
# display: the panel in the header of every page. Then its groups, then the choices.
display = Display
display_size = Text size
display_line = Line spacing
display_letter = Letter spacing
display_width = Width of the text
display_colours = Colours
display_normal = Normal
display_wide = Wide
display_narrow = Narrow
display_system = As on my device
display_light = Light
display_dark = Dark
display_high = High contrast
# A band that follows the line being read
display_ruler = Reading ruler
display_off = Off
display_on = On
display_reset = Reset to normal
display_kept = Your choices are kept on this device only.

## Reading aloud
# aloud_listen, aloud_pause, aloud_resume: the same button, by what it does next
aloud_listen = Listen
aloud_pause = Pause
aloud_resume = Continue
# aloud_back: by one sentence
aloud_back = Back
aloud_stop = Stop
aloud_speed = Speed
# These two are spoken. aloud_image stands before the text that describes a picture
aloud_image = Picture
aloud_skipped = A part in another language is left out.
aloud_failed = Reading aloud does not work here at the moment.

## Copies on the device
# What stands above a page that comes from a copy. $date: day and time at which the copy was made
copy_title = Saved copy
copy_text = Your device saved this page on { $date }. The site is out of reach or slow now, so there may be a newer version.
copy_old_title = Old copy: check every date
copy_old_text = Your device saved this page on { $date }. Dates and rules may have changed since. Check them again, or ask the election office, before you act on them.
copy_load = Try to load the latest version
# Two of these follow the link, once the site has answered.
copy_newer = There is a newer version.
copy_same = Checked just now: nothing has changed.
# The page that is shown without a network where there is no copy.
offline_title = No network
offline_text = The site cannot be reached now, and this page is not saved on your device.
offline_again = Try again
offline_copies = Pages saved on your device
offline_none = No page is saved yet. Pages that you open are saved by themselves.
# $date: the day on which the copy was made
offline_saved = Saved on { $date }

## On paper
# paper_print: a button, there only where scripts run. paper_large: a link that makes the letters on paper large.
paper_print = Print this page
paper_large = Print in large letters
paper_large_title = Large letters on paper are on
paper_large_text = This page will now print in letters of 18 points. Choose “Print” in your browser’s menu.
paper_normal = Back to usual letters
# The foot of a printed sheet, beside the QR code and the address of the page.
paper_title = The latest is on this page
paper_code = QR code of this page’s address
paper_scan = Point the camera of a phone at the code, or type the address:
paper_changes = Dates and rules can change. Compare this sheet with the page before you use it.
paper_until = This sheet is valid until

## Home page
find = Find a page, A–Z
# find_found: a number follows.
find_label = Search the titles of pages
find_found = Pages found:
find_none = No title fits. Try another word, or clear the field to see all pages.

## Kinds of pages
kind_stage = Stage of the election
kind_right = Right of voters
kind_claim_check = Fact check
kind_guide = Guide
kind_faq = Questions and answers
kind_event = Event
kind_announcement = Announcement
kind_statistic = Figures
kind_candidates = Candidate pairs
