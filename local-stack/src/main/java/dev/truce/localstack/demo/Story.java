package dev.truce.localstack.demo;

import dev.truce.localstack.login.AccessTokens;
import dev.truce.localstack.login.LocalLogin;
import dev.truce.localstack.stack.StackLayout;
import java.time.Clock;
import java.time.LocalDate;

/** The main job, end to end. Every number and name in it comes from an answer of the running system. */
public final class Story {

    private final Teller teller;
    private final Company company;
    private final LocalDate today;

    public Story(StackLayout layout, LocalLogin login, Teller teller, Clock clock) {
        this.teller = teller;
        this.company = new Company(new Api(layout), new AccessTokens(layout.issuerUrl()), login);
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
        Sale sale = new Sale(cast, company.admin(), teller, today);
        SoldDeal deal = sale.sell();
        AccountHistory account = new AccountHistory(company.admin(), teller, deal.accountId());
        account.becomes("Sales Owned");

        teller.chapter("What stands between a deal and its close");
        sale.askForGoLive();
        sale.tryToClose(deal);

        teller.chapter("Delivery has a say");
        DeliveryReview review = new DeliveryReview(cast, teller, deal, today);
        review.refuse();
        review.agree();
        review.overtake();
        review.agreeAgain();
        Handover handover = new Handover(cast, teller, PreparedAnswers.of(today));
        Checklist checklist = handover.prepare(deal);
        sale.mend(deal);

        teller.chapter("The deal closes");
        sale.close(deal);
        account.becomes("In Transition");

        teller.chapter("Sales hands over");
        handover.begin(checklist);
        handover.submitTooEarly(checklist);
        handover.answer(checklist);
        handover.submit(checklist);
        handover.sellerTriesToAccept(checklist);

        teller.chapter("Delivery returns it, then accepts");
        handover.sendBack(checklist);
        handover.correct(checklist);
        handover.accept(checklist);

        teller.chapter("The account changes hands");
        account.becomes("Delivery Owned");
        account.isSeenByTheCrm(cast.projectManager());
        account.isKept();
    }
}
