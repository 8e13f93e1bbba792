package dev.truce.deals.account;

import dev.truce.platform.sobject.record.SObjectRecord;
import dev.truce.roles.Side;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A customer. Sales may name its owner as long as sales owns it; from then on the owner is what the
 * ledger of account-ownership-service says.
 */
@Entity
@Table(name = "account")
class Account extends SObjectRecord {
    private String name;
    private @Nullable String accountNumber;
    private @Nullable String type;
    private @Nullable String industry;
    private @Nullable String parentId;
    private @Nullable String website;
    private @Nullable String phone;
    private @Nullable String fax;
    private @Nullable String description;
    private String currencyIsoCode;

    @Embedded
    private @Nullable CompanyProfile profile;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "billing_street"))
    @AttributeOverride(name = "city", column = @Column(name = "billing_city"))
    @AttributeOverride(name = "state", column = @Column(name = "billing_state"))
    @AttributeOverride(name = "postalCode", column = @Column(name = "billing_postal_code"))
    @AttributeOverride(name = "country", column = @Column(name = "billing_country"))
    private @Nullable PostalAddress billing;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "shipping_street"))
    @AttributeOverride(name = "city", column = @Column(name = "shipping_city"))
    @AttributeOverride(name = "state", column = @Column(name = "shipping_state"))
    @AttributeOverride(name = "postalCode", column = @Column(name = "shipping_postal_code"))
    @AttributeOverride(name = "country", column = @Column(name = "shipping_country"))
    private @Nullable PostalAddress shipping;

    @Embedded
    private Ownership ownership = new Ownership();

    @Transient
    private boolean ownerProposed;

    @Transient
    private boolean changed;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    @SuppressWarnings("NullAway.Init")
    Account(String id, String currencyIsoCode) {
        super(id);
        this.currencyIsoCode = currencyIsoCode;
    }

    /**
     * A proposal: account-ownership-service makes a person of sales accountable for the account in its ledger; one that
     * anybody else owns, such as a machine, is unowned there until a person is named.
     */
    void proposeOwner(String userId) {
        if (userId.equals(ownership.ownerId())) {
            return;
        }
        if (!ownership.phase().leavesOwnerToSales()) {
            throw new AccountRefusals.OwnerChangesByTransfer(id(), ownership.phase());
        }
        ownership.propose(userId);
        this.ownerProposed = true;
    }

    /** Applies an entry of the ledger; one with an older version than the last applied is ignored. */
    void followLedger(AccountPhase phase, Side side, String owner, long version) {
        ownership.followLedger(phase, side, owner, version);
    }

    @PostPersist
    @PostUpdate
    void rememberChange() {
        this.changed = true;
    }

    /** What has been saved since the last call; empty when nothing was. */
    Optional<SavedChange> takeChange() {
        Optional<SavedChange> taken = changed ? Optional.of(new SavedChange(ownerProposed)) : Optional.empty();
        this.changed = false;
        this.ownerProposed = false;
        return taken;
    }

    /**
     * A change that reached the database.
     *
     * @param proposesOwner whether it names an owner
     */
    record SavedChange(boolean proposesOwner) {}

    void rename(String newName) {
        this.name = newName;
    }

    void number(@Nullable String newNumber) {
        this.accountNumber = newNumber;
    }

    void classify(@Nullable String newType) {
        this.type = newType;
    }

    void workIn(@Nullable String newIndustry) {
        this.industry = newIndustry;
    }

    void belongTo(@Nullable String parent) {
        if (id().equals(parent)) {
            throw new AccountRefusals.AccountIsItsOwnParent(id());
        }
        this.parentId = parent;
    }

    void website(@Nullable String newWebsite) {
        this.website = newWebsite;
    }

    void phone(@Nullable String newPhone) {
        this.phone = newPhone;
    }

    void fax(@Nullable String newFax) {
        this.fax = newFax;
    }

    void describe(@Nullable String text) {
        this.description = text;
    }

    void countIn(String currency) {
        this.currencyIsoCode = currency;
    }

    void changeProfile(Consumer<CompanyProfile> change) {
        CompanyProfile changedProfile = profile();
        change.accept(changedProfile);
        this.profile = changedProfile;
    }

    void changeBilling(Consumer<PostalAddress> change) {
        PostalAddress address = billing();
        change.accept(address);
        this.billing = address;
    }

    void changeShipping(Consumer<PostalAddress> change) {
        PostalAddress address = shipping();
        change.accept(address);
        this.shipping = address;
    }

    String name() {
        return name;
    }

    @Nullable String accountNumber() {
        return accountNumber;
    }

    @Nullable String type() {
        return type;
    }

    @Nullable String industry() {
        return industry;
    }

    @Nullable String parentId() {
        return parentId;
    }

    @Nullable String website() {
        return website;
    }

    @Nullable String phone() {
        return phone;
    }

    @Nullable String fax() {
        return fax;
    }

    @Nullable String description() {
        return description;
    }

    String currencyIsoCode() {
        return currencyIsoCode;
    }

    CompanyProfile profile() {
        return profile == null ? new CompanyProfile() : profile;
    }

    PostalAddress billing() {
        return billing == null ? new PostalAddress() : billing;
    }

    PostalAddress shipping() {
        return shipping == null ? new PostalAddress() : shipping;
    }

    Ownership ownership() {
        return ownership;
    }
}
