package dev.truce.deals.deal;

import dev.truce.deals.scope.Scope;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is stored about a deal and how it is read; the rules that change it are in {@link Deal}. */
@MappedSuperclass
abstract class DealState extends SObjectRecord {
    private String ownerId;
    private boolean imported;
    private int reopenSeq;
    private int revision = 1;

    @SuppressWarnings("UnusedVariable") // only written: each new value makes a new version of the row
    private int companionEvents;

    // protected: Hibernate enhances the embedded attributes of a superclass only where the entity inherits them
    @Embedded
    protected Sale sale;

    @Embedded
    protected Standing standing = new Standing();

    @Embedded
    protected Forecast forecast = new Forecast();

    @Embedded
    protected SoldScope soldScope = new SoldScope();

    @Embedded
    protected Deliverability deliverability = new Deliverability();

    @Embedded
    protected DeliveryTerms terms = new DeliveryTerms();

    @Embedded
    protected @Nullable CustomerNeed need;

    @Embedded
    protected @Nullable SalesNotes notes;

    @Embedded
    protected @Nullable Conclusion conclusion;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected DealState() {}

    DealState(String id, String ownerId, String currencyIsoCode) {
        super(id);
        this.ownerId = ownerId;
        this.sale = new Sale(currencyIsoCode);
    }

    final void ownedBy(String userId) {
        this.ownerId = userId;
    }

    /** A change that is told by several events makes a version of the deal for each of them. */
    final void countCompanionEvent() {
        this.companionEvents++;
    }

    /** Says that the deal ended elsewhere, before it is opened. */
    final void imported(Boolean fromElsewhere) {
        this.imported = fromElsewhere;
    }

    final void writeNeed(Consumer<CustomerNeed> change) {
        CustomerNeed changed = need();
        change.accept(changed);
        this.need = changed;
    }

    /** Notes commit nobody: they may change at any time and nobody is told. */
    final void writeNotes(Consumer<SalesNotes> change) {
        SalesNotes changed = notes();
        change.accept(changed);
        this.notes = changed;
    }

    final void writeConclusion(Consumer<Conclusion> change) {
        Conclusion changed = conclusion();
        change.accept(changed);
        this.conclusion = changed;
    }

    final String ownerId() {
        return ownerId;
    }

    final Boolean imported() {
        return imported;
    }

    final Integer reopenSeq() {
        return reopenSeq;
    }

    final void countReopening() {
        this.reopenSeq++;
    }

    final void countRevision() {
        this.revision++;
    }

    final Integer revision() {
        return revision;
    }

    final Sale sale() {
        return sale;
    }

    final Standing standing() {
        return standing;
    }

    final Forecast forecast() {
        return forecast;
    }

    final SoldScope soldScope() {
        return soldScope;
    }

    final Deliverability deliverability() {
        return deliverability;
    }

    final DeliveryTerms terms() {
        return terms;
    }

    final CustomerNeed need() {
        return need == null ? new CustomerNeed() : need;
    }

    final SalesNotes notes() {
        return notes == null ? new SalesNotes() : notes;
    }

    final Conclusion conclusion() {
        return conclusion == null ? new Conclusion() : conclusion;
    }

    final boolean isClosed() {
        return standing.isClosed();
    }

    final Scope scope() {
        return new Scope()
                .with("Name", sale.name())
                .with("AccountId", sale.accountId())
                .with("Type", sale.type())
                .with("Amount", sale.amount())
                .with("CurrencyIsoCode", sale.currencyIsoCode())
                .with("CloseDate", sale.closeDate())
                .with("Referring_Account__c", sale.referringAccount())
                .with("Industry__c", need().industry())
                .with("Problem_To_Solve__c", need().problemToSolve())
                .with("Requested_Solution__c", need().requestedSolution())
                .with("Recommended_Solution__c", need().recommendedSolution())
                .with("Engagement_Type__c", terms.engagementType())
                .with("Billing_Model__c", terms.billingModel())
                .with("Requested_Go_Live__c", terms.requestedGoLive())
                .with("Committed_Go_Live__c", terms.committedGoLive())
                .with("Contracted_Start__c", terms.contractedStart())
                .with("Contracted_Go_Live__c", terms.contractedGoLive())
                .with("Contract_Signed_On__c", terms.contractSignedOn())
                .with("Contract_Url__c", terms.contractUrl())
                .with("Hard_Deadline__c", terms.hardDeadline())
                .with("Delivery_Unit__c", terms.deliveryUnit())
                .with("Sold_Effort_Hours__c", soldScope.soldEffortHours())
                .with("OpportunityLineItems", soldScope.linesFingerprint())
                .with("OpportunityLineItems.UnitPrice", soldScope.linePricesFingerprint())
                .with("Exclusions__c", need().exclusions())
                .with("Commitments__r", soldScope.promisesFingerprint())
                .with("Assumptions__r", soldScope.assumptionsFingerprint());
    }
}
