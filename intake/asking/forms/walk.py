"""All answers of a form together: each is checked anew at every step, in its order."""

from django.utils.functional import cached_property

from intake.asking.actions import Question
from intake.asking.forms.question import (
    Deed,
    OfferForm,
    QuestionForm,
    TownForm,
    WhomForm,
    WordsForm,
)
from intake.asking.forms.reply import ReplyForm
from intake.asking.queries import Candidates, candidates
from intake.asking.steps import Answers, Step
from intake.danger.numbers import Number, numbers_for
from intake.danger.spotting import spot


class Walk:
    """The way through the questions, as far as the answers allow.

    `shown` is the step to show, and `form` its form: with errors when an answer is in the way.
    """

    words: WordsForm
    whom: WhomForm
    town: TownForm
    offer: OfferForm
    reply: ReplyForm

    def __init__(
        self,
        answers: Answers,
        *,
        goal: Step,
        came_from: Step | None = None,
        deed: Deed | None = None,
    ) -> None:
        self.answers, self.shown = answers, goal
        self.form: QuestionForm | None = None
        for step in goal.before:
            form = self._checked(step, deed if deed and step is came_from else Deed())
            if not form.is_settled():
                self.shown, self.form = step, self._shown(step, form)
                return
            self.answers = self.answers.changed(**form.kept())
        if goal is not Step.CHECK:
            self.form = self._make(goal, is_asked=False)

    @cached_property
    def numbers(self) -> tuple[Number, ...]:
        """Whom to call in danger, by the words used so far; never stored."""
        return numbers_for(spot(f"{self.answers.get('text')}\n{self.answers.get('when')}"))

    @property
    def hidden(self) -> list[tuple[str, str]]:
        """The answers that travel unseen."""
        return self.answers.hidden_on(self.shown)

    def question(self, *, language: str) -> Question:
        """Return what is sent; the check page was reached."""
        words = self.words.cleaned_data
        return Question(
            offer=self.offer.chosen.offer,
            municipality=self.town.answer,
            text=words["text"],
            domain=self.words.chosen_domain,
            for_whom=self.whom.answer,
            contact=self.reply.contact,
            alert=self.reply.alert_in(language),
        )

    def _checked(self, step: Step, deed: Deed) -> QuestionForm:
        form = self._make(step, is_asked=True)
        form.deed = deed
        return form

    def _shown(self, step: Step, form: QuestionForm) -> QuestionForm:
        """Return the form as it comes back: with its errors, or with its text as it is now."""
        if form.errors or form.weighed is None:
            return form
        self.answers = self.answers.changed(**form.kept())
        again = self._make(step, is_asked=False)
        again.weighed = form.weighed
        return again

    def _make(self, step: Step, *, is_asked: bool) -> QuestionForm:
        values = dict(self.answers.values)
        data, initial = (values, None) if is_asked else (None, values)
        match step:
            case Step.WORDS:
                self.words = WordsForm(data, initial=initial)
                return self.words
            case Step.WHOM:
                self.whom = WhomForm(data, initial=initial)
                return self.whom
            case Step.PLACE:
                self.town = TownForm(data, initial=initial)
                return self.town
            case Step.OFFER:
                self.offer = OfferForm(data, initial=initial, found=self._candidates)
                return self.offer
            case _:
                self.reply = ReplyForm(data, initial=initial)
                return self.reply

    @cached_property
    def _candidates(self) -> Candidates:
        domain = self.words.cleaned_data["domain"]
        return candidates(self.town.answer, domain=domain, for_whom=self.whom.answer)
