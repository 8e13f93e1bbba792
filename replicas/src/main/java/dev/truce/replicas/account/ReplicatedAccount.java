package dev.truce.replicas.account;

import dev.truce.events.AccountChanged;
import dev.truce.replicas.ReplicatedRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A customer, as deal-service last told. */
@Entity
@Table(name = "account")
public class ReplicatedAccount extends ReplicatedRecord {
    private String name;
    private @Nullable String accountNumber;
    private @Nullable String type;
    private @Nullable String industry;
    private @Nullable String parentId;
    private @Nullable String ownerId;
    private @Nullable String phone;
    private @Nullable String website;
    private @Nullable String billingStreet;
    private @Nullable String billingCity;
    private @Nullable String billingState;
    private @Nullable String billingPostalCode;
    private @Nullable String billingCountry;
    private @Nullable BigDecimal annualRevenue;
    private @Nullable Integer numberOfEmployees;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ReplicatedAccount() {}

    @SuppressWarnings("NullAway.Init")
    ReplicatedAccount(String id) {
        super(id);
    }

    void become(AccountChanged account) {
        name = account.name();
        accountNumber = account.accountNumber();
        type = account.type();
        industry = account.industry();
        parentId = account.parentId();
        ownerId = account.ownerId();
        phone = account.phone();
        website = account.website();
        billingStreet = account.billingStreet();
        billingCity = account.billingCity();
        billingState = account.billingState();
        billingPostalCode = account.billingPostalCode();
        billingCountry = account.billingCountry();
        annualRevenue = account.annualRevenue();
        numberOfEmployees = account.numberOfEmployees();
        identifyExternallyAs(account.externalId());
        if (account.deleted()) {
            delete();
        }
    }

    public String name() {
        return name;
    }

    public @Nullable String accountNumber() {
        return accountNumber;
    }

    public @Nullable String type() {
        return type;
    }

    public @Nullable String industry() {
        return industry;
    }

    public @Nullable String parentId() {
        return parentId;
    }

    public @Nullable String ownerId() {
        return ownerId;
    }

    public @Nullable String phone() {
        return phone;
    }

    public @Nullable String website() {
        return website;
    }

    public @Nullable String billingStreet() {
        return billingStreet;
    }

    public @Nullable String billingCity() {
        return billingCity;
    }

    public @Nullable String billingState() {
        return billingState;
    }

    public @Nullable String billingPostalCode() {
        return billingPostalCode;
    }

    public @Nullable String billingCountry() {
        return billingCountry;
    }

    public @Nullable BigDecimal annualRevenue() {
        return annualRevenue;
    }

    public @Nullable Integer numberOfEmployees() {
        return numberOfEmployees;
    }
}
