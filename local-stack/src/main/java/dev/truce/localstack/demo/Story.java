package dev.truce.localstack.demo;

import dev.truce.localstack.login.AccessTokens;
import dev.truce.localstack.login.AdminLogin;
import dev.truce.localstack.stack.StackLayout;
import java.time.Clock;
import java.time.LocalDate;

/** The main job, end to end. Every number and name in it comes from an answer of the running system. */
public final class Story {

    private final Teller teller;
    private final Company company;
    private final LocalDate today;

    public Story(StackLayout layout, AdminLogin login, Teller teller, Clock clock) {
        this.teller = teller;
        this.company = new Company(new ApiClient(layout), new AccessTokens(layout.issuerUrl()), login);
        this.today = LocalDate.now(clock);
    }

    /**
     * Plays the story from its beginning to its end.
     *
     * @throws StoryBroke if the system does something else than the story tells
     */
    public void play() {
        teller.chapter("A deal is sold");
        Cast cast = Cast.hiredBy(company);
        SellingScene sale = new SellingScene(cast, company.admin(), teller, today);
        StoryDeal deal = sale.sell();
        AccountHistory account = new AccountHistory(company.admin(), teller, deal.accountId());
        account.becomes("Sales Owned");

        teller.chapter("What stands between a deal and its close");
        sale.askForGoLive();
        sale.tryToClose(deal);

        teller.chapter("Delivery has a say");
        ReviewScene review = new ReviewScene(cast, teller, deal, today);
        review.refuse();
        review.agree();
        review.overtake();
        review.agreeAgain();
        HandoffScene handoff = new HandoffScene(cast, teller, PreparedAnswers.of(today));
        HandoffChecklist checklist = handoff.prepare(deal);
        sale.mend(deal);

        teller.chapter("The deal closes");
        sale.close(deal);
        account.becomes("In Transition");

        teller.chapter("Sales hands over");
        handoff.begin(checklist);
        handoff.submitTooEarly(checklist);
        handoff.answer(checklist);
        handoff.submit(checklist);
        handoff.sellerTriesToAccept(checklist);

        teller.chapter("Delivery returns it, then accepts");
        handoff.sendBack(checklist);
        handoff.correct(checklist);
        handoff.accept(checklist);

        teller.chapter("The account changes hands");
        account.becomes("Delivery Owned");
        account.isSeenByTheCrm(cast.projectManager());
        account.isKept();
    }
}
