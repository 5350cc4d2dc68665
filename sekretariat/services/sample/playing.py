"""The second session of the sample is played: every step with the service a clerk uses for it."""

from dataclasses import dataclass, replace
from datetime import time
from enum import Enum
from pathlib import Path

from sekretariat.domain.attendance import AttendanceState, Capacity, PresenceMode
from sekretariat.domain.invitations import Response, ResponseVia
from sekretariat.domain.meetings import Meeting, MeetingStatus
from sekretariat.domain.minutes import MinutesStatus, PassageKind
from sekretariat.domain.replies import Answer
from sekretariat.domain.resolutions import Dissent, Resolution, Task
from sekretariat.services.sample import SampleReport
from sekretariat.services.sample.source import ready
from sekretariat.services.sample.story import Story, StoryClock, Values
from sekretariat.services.secretariat import Secretariat
from sekretariat.services.settings import OfficeSettings
from sekretariat.words import N_, translate

MORNING = time(9, 0)
COMING = Answer(response=Response.ACCEPTED, mode=PresenceMode.VIDEO, via=ResponseVia.EMAIL)
DECLINED = Answer(response=Response.DECLINED, via=ResponseVia.EMAIL)


class Chapter(Enum):
    """The chapters of the story, each ends in another state of the session."""

    PLANNED = "planned"
    INVITED = "invited"
    ANSWERED = "answered"
    GATHERED = "gathered"
    DECIDED = "decided"
    CLOSED = "closed"
    WRITTEN_UP = "written up"


@dataclass(frozen=True)
class Play:
    """What the chapters share: the office, the story, its clock, the session, where papers go."""

    office: Secretariat
    story: Story
    clock: StoryClock
    meeting_id: str
    folder: Path

    def go_to(self, day: str, at: time = MORNING) -> None:
        """Go on to a minute of the story; what was to be done on the way is ticked off, each day's.

        A step of the day itself is done in the morning.
        """
        last = self.story.day(day)
        for step in self.office.milestones.rows(self.meeting_id):
            if step["done_on"] is None and step["due_on"] <= last:
                self.clock.go_to(step["due_on"], MORNING)
                self.office.milestones.tick([step["id"]])
        self.clock.go_to(last, at)

    def change_session(self, **values: object) -> Meeting:
        """Change fields of the session."""
        meeting = self.office.meetings.get(self.meeting_id)
        for name, value in values.items():
            setattr(meeting, name, value)
        return self.office.meetings.save(meeting)


def play_session(
    office: Secretariat,
    report: SampleReport,
    clock: StoryClock,
    folder: Path,
    until: Chapter | None = None,
) -> None:
    """Play the session of a sample built with `is_played`, from the first step to its minutes.

    Messages, letters and their proof are written into the folder. `until` is the last chapter
    played, else all are.
    """
    story = Story(office.seats.roster(report.body_id, report.as_of))
    play = Play(office, story, clock, report.meeting_id, folder)
    for chapter, act in _ACTS.items():
        act(play)
        if chapter is until:
            break


def _plan(play: Play) -> None:
    """Say who the office is, plan the steps, complete the head of the session."""
    office, story = play.office, play.story
    play.go_to("planned")
    office.settings.save(OfficeSettings(**story.part("office")))
    office.milestones.plan(play.meeting_id)
    play.go_to("agenda")
    taker = story.person(story.part("minute_taker"))
    play.change_session(minute_taker_id=taker, **story.part("head"))


def _invite(play: Play) -> None:
    """Heed the proof, approve what is sent, and write it."""
    office, story = play.office, play.story
    play.go_to("approved")
    for name, salutation in story.part("salutations").items():
        card = office.people.card(story.person(name))
        card.person.salutation_override = salutation
        office.people.save(card)
    office.dispatches.approve(office.dispatches.draft(play.meeting_id))
    play.go_to("invited")
    office.dispatches.send(play.meeting_id, play.folder / translate(N_("Invitation")))


def _collect_answers(play: Play) -> None:
    """Note who comes, who does not and who is represented; remind the others."""
    replies, story, meeting_id = play.office.replies, play.story, play.meeting_id
    play.go_to("answers")
    coming = story.others("declined", "represented", "silent")
    replies.reply_all(meeting_id, coming, COMING)
    replies.reply_all(meeting_id, story.seated(story.part("declined")), DECLINED)
    for number, name in story.part("represented").items():
        answer = replace(DECLINED, is_represented=True, by_id=story.person(name))
        replies.reply(meeting_id, story.members[int(number)].person_id, answer)
    play.go_to("reminded")
    play.office.dispatches.remind(meeting_id, play.folder / translate(N_("Reminder")))
    play.go_to("late_answers")
    for number in story.part("late_yes"):
        replies.reply(meeting_id, story.members[number].person_id, COMING)


def _gather(play: Play) -> None:
    """Check in who comes, note who stays away, open in the minister's name."""
    attendances, story, meeting_id = play.office.attendances, play.story, play.meeting_id
    begin = time.fromisoformat(story.part("begin"))
    play.go_to("held", begin)
    play.change_session(status=MeetingStatus.RUNNING)
    excused, absent = story.seated(story.part("excused")), story.seated(story.part("absent"))
    attendances.stay_away(meeting_id, excused, AttendanceState.EXCUSED)
    attendances.stay_away(meeting_id, absent, AttendanceState.ABSENT)
    away, video = ("excused", "absent", "represented", "late"), PresenceMode.VIDEO
    for minute, (first, last) in story.part("arrivals").items():
        at, there = time.fromisoformat(minute), story.others(*away, first=first, last=last)
        attendances.check_in_all(meeting_id, there, at=at, mode=video)
    for number, name in story.part("represented").items():
        member = story.members[int(number)].person_id
        who = story.person(name)
        attendances.check_in(meeting_id, who, at=begin, for_id=member, mode=video)
    attendances.check_in_guest(meeting_id, story.part("guest"), at=begin, capacity=Capacity.STAFF)
    play.office.proceedings.take_chair(meeting_id, story.person(story.part("chair")), at=begin)
    play.office.proceedings.state_quorum(meeting_id, at=begin)
    for number, minute in story.part("late").items():
        late = story.members[int(number)].person_id
        attendances.check_in(meeting_id, late, at=time.fromisoformat(minute), mode=video)


def _decide(play: Play) -> None:
    """Write what is said, note who leaves, put to the vote."""
    office, story, meeting_id = play.office, play.story, play.meeting_id
    items = {one.number: one.id for one in office.agendas.items(meeting_id)}
    for told in story.part("passages"):
        kind = PassageKind(told["kind"])
        office.minutes.write(meeting_id, items[told["item"]], told["wording"], kind)
    for number, minute in story.part("departures").items():
        person = story.members[int(number)].person_id
        office.attendances.leave(meeting_id, person, at=time.fromisoformat(minute))
    for values in story.part("resolutions"):
        motion = office.resolutions.draft(meeting_id, items[values["item"]])
        for name, value in ready(Resolution, values).items():
            setattr(motion, name, value)
        dissents = [
            Dissent(person_id=story.person(one["person"]), wording=one["wording"])
            for one in values["dissents"]
        ]
        at = time.fromisoformat(values["at"])
        play.clock.go_to(story.day("held"), at)
        decided = office.resolutions.save(motion, dissents, at=at).resolution
        for task in values["tasks"]:
            _give(play, task, decided)


def _give(play: Play, values: Values, decided: Resolution) -> None:
    """Hand out a task that follows from a resolution."""
    task = Task(**ready(Task, values), meeting_id=play.meeting_id, resolution_id=decided.id)
    if "person" in values:
        task.owner_id = play.story.person(values["person"])
    play.office.tasks.save(task)


def _close(play: Play) -> None:
    """End the session."""
    begin = time.fromisoformat(play.story.part("begin"))
    end = time.fromisoformat(play.story.part("end"))
    play.clock.go_to(play.story.day("held"), end)
    play.change_session(status=MeetingStatus.HELD, actual_begin=begin, actual_end=end)


def _write_up(play: Play) -> None:
    """Have the minutes checked, released, sent, approved by silence, and publish their extract."""
    minutes, tasks, meeting_id = play.office.minutes, play.office.tasks, play.meeting_id
    play.go_to("checked")
    minutes.step(meeting_id, MinutesStatus.CHECKED)
    play.go_to("released")
    minutes.step(meeting_id, MinutesStatus.RELEASED)
    play.go_to("sent")
    minutes.send(meeting_id)
    first_due = tasks.rows(meeting_id)[0]
    tasks.tick([first_due["id"]])
    play.go_to("minutes_approved")
    minutes.approve(meeting_id)
    play.go_to("published")
    minutes.step(meeting_id, MinutesStatus.PUBLISHED)


_ACTS = {
    Chapter.PLANNED: _plan,
    Chapter.INVITED: _invite,
    Chapter.ANSWERED: _collect_answers,
    Chapter.GATHERED: _gather,
    Chapter.DECIDED: _decide,
    Chapter.CLOSED: _close,
    Chapter.WRITTEN_UP: _write_up,
}
