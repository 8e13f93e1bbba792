package dev.truce.handoffs.item;

import static dev.truce.handoffs.template.Definitions.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.truce.handoffs.answer.Provenance;
import dev.truce.handoffs.item.AnswerCheck.AnswerDoesNotFit;
import dev.truce.handoffs.item.AnswerCheck.AnswerNotKnownWellEnough;
import dev.truce.handoffs.item.DocumentChecksum.DocumentChecksumNeeded;
import dev.truce.handoffs.item.DocumentChecksum.DocumentHasChanged;
import dev.truce.handoffs.item.ItemRefusals.ItemIsNotIn;
import dev.truce.handoffs.item.ItemRefusals.ProviderCannotVerify;
import dev.truce.handoffs.item.ItemRefusals.SameSideCannotVerify;
import dev.truce.handoffs.item.ItemRefusals.VerifiedItemStaysVerified;
import dev.truce.handoffs.template.Definitions;
import dev.truce.platform.sobject.access.Directory;
import dev.truce.roles.Side;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandoffItemTest {
    private static final Directory NOBODY = id -> Optional.empty();
    private static final Instant NOW = Instant.parse("2026-12-02T09:00:00Z");
    static final Doer SELLER = new Doer("0055e0000000001AAA", Side.SALES.label(), NOW);
    static final Doer PROJECTS = new Doer("0055e0000000002AAA", Side.DELIVERY.label(), NOW);
    private static final JsonNode TEXT = JsonNodeFactory.instance.textNode("An answer");
    private static final String SHA = "a".repeat(64);

    @Test
    void aNewItemIsMissing() {
        assertThat(item(asking("q")).status()).isEqualTo(ItemStatus.MISSING);
    }

    @Test
    void anAnswerIsProvidedAndRemembersWhoGaveIt() {
        HandoffItem item = item(asking("q"));

        ItemChange change = provide(item);

        assertThat(change)
                .isEqualTo(new ItemChange(
                        "q",
                        "Section",
                        "A question",
                        ItemStatus.MISSING,
                        ItemStatus.PROVIDED,
                        Provenance.SALES_ASSERTED,
                        SELLER.userId(),
                        null));
        assertThat(item.answer().value()).isEqualTo(TEXT);
        assertThat(item.answer().providedBy()).isEqualTo(SELLER.userId());
        assertThat(item.answer().providedAt()).isEqualTo(NOW);
    }

    @Test
    void anAnswerThatDoesNotFitChangesNothing() {
        HandoffItem item = item(asking("q"));
        ProvidedAnswer wrong = new ProvidedAnswer(JsonNodeFactory.instance.numberNode(1), Provenance.DOCUMENTED, null);

        assertThatThrownBy(() -> item.provide(wrong, SELLER, 1, NOBODY))
                .isInstanceOf(AnswerDoesNotFit.class)
                .hasMessage("Item q: value must be a text");
        assertThat(item.status()).isEqualTo(ItemStatus.MISSING);
    }

    @Test
    void anAnswerMustBeKnownWellEnough() {
        HandoffItem item = item(asking("q").atLeast(Provenance.CUSTOMER_CONFIRMED));

        assertThatThrownBy(() -> provide(item))
                .isInstanceOf(AnswerNotKnownWellEnough.class)
                .hasMessage("Item q needs an answer that is at least Customer Confirmed, this one is Sales Asserted");
    }

    @Test
    void theOtherSideVerifies() {
        HandoffItem item = provided(asking("q"));

        ItemChange change = item.verify(PROJECTS, null);

        assertThat(change.to()).isEqualTo(ItemStatus.VERIFIED);
        assertThat(item.isSettled()).isTrue();
        assertThat(item.judgement().verifiedBy()).isEqualTo(PROJECTS.userId());
    }

    @Test
    void whoProvidedCannotVerify() {
        HandoffItem item = provided(asking("q").optional());

        assertThatThrownBy(() -> item.verify(SELLER, null)).isInstanceOf(ProviderCannotVerify.class);
        assertThatThrownBy(() -> item.dispute(ReturnReason.INCOMPLETE, "say more", SELLER))
                .isInstanceOf(ProviderCannotVerify.class);
    }

    @Test
    void aRequiredAnswerIsNotVerifiedOnTheSideItCameFrom() {
        Doer colleague = new Doer("0055e0000000003AAA", Side.SALES.label(), NOW);
        HandoffItem required = provided(asking("q"));
        HandoffItem optional = provided(asking("q").optional());

        assertThatThrownBy(() -> required.verify(colleague, null)).isInstanceOf(SameSideCannotVerify.class);
        assertThat(optional.verify(colleague, null).to()).isEqualTo(ItemStatus.VERIFIED);
    }

    @Test
    void whatIsMissingCannotBeVerified() {
        assertThatThrownBy(() -> item(asking("q")).verify(PROJECTS, null))
                .isInstanceOf(ItemIsNotIn.class)
                .hasMessage("Item q is Missing and cannot be verified: it must be Provided or Na Requested");
    }

    @Test
    void aDisputedAnswerIsAnsweredAgain() {
        HandoffItem item = provided(asking("q"));

        ItemChange disputed = item.dispute(ReturnReason.INCOMPLETE, "Name the owner", PROJECTS);
        ItemChange again = provide(item);

        assertThat(disputed.to()).isEqualTo(ItemStatus.DISPUTED);
        assertThat(disputed.reason()).isEqualTo("Incomplete: Name the owner");
        assertThat(again.from()).isEqualTo(ItemStatus.DISPUTED);
        assertThat(item.judgement().disputeReason()).isNull();
        assertThat(item.judgement().timesDisputed()).isEqualTo(1);
    }

    @Test
    void aVerifiedAnswerThatIsChangedHasToBeVerifiedAgain() {
        HandoffItem item = provided(asking("q"));
        item.verify(PROJECTS, null);

        provide(item);

        assertThat(item.status()).isEqualTo(ItemStatus.PROVIDED);
        assertThat(item.judgement().verifiedBy()).isNull();
    }

    @Test
    void whereNobodyVerifiesAnAnswerSettlesTheItem() {
        assertThat(provided(asking("q").verifiedBy()).isSettled()).isTrue();
        assertThat(provided(asking("q")).isSettled()).isFalse();
    }

    @Test
    void aDocumentIsVerifiedByItsChecksum() {
        HandoffItem item = document(null);

        assertThatThrownBy(() -> item.verify(PROJECTS, null)).isInstanceOf(DocumentChecksumNeeded.class);
        item.verify(PROJECTS, SHA.toUpperCase(java.util.Locale.ROOT));

        assertThat(item.judgement().documentSha256()).isEqualTo(SHA);
    }

    @Test
    void aDocumentThatHasChangedIsNotVerified() {
        HandoffItem item = document(SHA);

        assertThatThrownBy(() -> item.verify(PROJECTS, "b".repeat(64))).isInstanceOf(DocumentHasChanged.class);
        assertThat(item.status()).isEqualTo(ItemStatus.PROVIDED);
    }

    @Test
    void aKnownChecksumNeedNotBeRepeated() {
        HandoffItem item = document(SHA);

        item.verify(PROJECTS, null);

        assertThat(item.judgement().documentSha256()).isEqualTo(SHA);
    }

    @Test
    void aReturnDoesNotTouchWhatIsVerified() {
        HandoffItem item = provided(asking("q"));
        item.verify(PROJECTS, null);

        assertThatThrownBy(() -> item.sendBack(ReturnReason.INCOMPLETE, "Say more", PROJECTS))
                .isInstanceOf(VerifiedItemStaysVerified.class);
    }

    @Test
    void aReturnDisputesAnAnswerRejectsANotApplicableAndLeavesAMissingOneMissing() {
        HandoffItem answered = provided(asking("q"));
        HandoffItem claimed = item(asking("q"));
        claimed.claimNotApplicable("No", SELLER, 1);
        HandoffItem missing = item(asking("q"));

        assertThat(answered.sendBack(ReturnReason.INCOMPLETE, "Say more", PROJECTS)
                        .to())
                .isEqualTo(ItemStatus.DISPUTED);
        assertThat(claimed.sendBack(ReturnReason.MISSING, "It applies", PROJECTS)
                        .to())
                .isEqualTo(ItemStatus.NA_REJECTED);
        assertThat(missing.sendBack(ReturnReason.MISSING, "Answer it", PROJECTS).to())
                .isEqualTo(ItemStatus.MISSING);
    }

    @Test
    void whatIsKnownAlreadyIsTakenWhereItFits() {
        HandoffItem fits = item(asking("q"));
        HandoffItem tooWeak = item(asking("q").atLeast(Provenance.CUSTOMER_CONFIRMED));
        HandoffItem otherKind = item(asking("q").kind("DATE"));
        ProvidedAnswer known = new ProvidedAnswer(TEXT, Provenance.DOCUMENTED, null);

        assertThat(fits.prefill(known, SELLER, 1, NOBODY)).isPresent();
        assertThat(tooWeak.prefill(known, SELLER, 1, NOBODY)).isEmpty();
        assertThat(otherKind.prefill(known, SELLER, 1, NOBODY)).isEmpty();
        assertThat(otherKind.status()).isEqualTo(ItemStatus.MISSING);
    }

    private static HandoffItem document(String sha256) {
        HandoffItem item = item(asking("contract").kind("DOCUMENT_LINK").needingChecksum());
        var link = JsonNodeFactory.instance.objectNode().put("url", "https://documents.example/contract.pdf");
        if (sha256 != null) {
            link.put("sha256", sha256);
        }
        item.provide(new ProvidedAnswer(link, Provenance.DOCUMENTED, null), SELLER, 1, NOBODY);
        return item;
    }

    static HandoffItem provided(Definitions definitions) {
        HandoffItem item = item(definitions);
        provide(item);
        return item;
    }

    private static ItemChange provide(HandoffItem item) {
        return item.provide(new ProvidedAnswer(TEXT, Provenance.SALES_ASSERTED, null), SELLER, 1, NOBODY);
    }

    static HandoffItem item(Definitions definitions) {
        return new HandoffItem("a135e0000000001AAA", "a125e0000000001AAA", definitions.build(), 1);
    }
}
