package dev.truce.deals.account;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is known about the customer as a company. */
@Embeddable
class CompanyProfile {
    private @Nullable BigDecimal annualRevenue;
    private @Nullable Integer numberOfEmployees;
    private @Nullable String ownership;
    private @Nullable String tickerSymbol;
    private @Nullable String sic;
    private @Nullable String sicDesc;
    private @Nullable String site;
    private @Nullable String rating;
    private @Nullable String accountSource;
    private @Nullable String jigsaw;
    private @Nullable String jigsawCompanyId;

    void annualRevenue(@Nullable BigDecimal revenue) {
        this.annualRevenue = revenue;
    }

    void numberOfEmployees(@Nullable Integer employees) {
        this.numberOfEmployees = employees;
    }

    void ownership(@Nullable String kind) {
        this.ownership = kind;
    }

    void tickerSymbol(@Nullable String symbol) {
        this.tickerSymbol = symbol;
    }

    void sic(@Nullable String code) {
        this.sic = code;
    }

    void sicDesc(@Nullable String description) {
        this.sicDesc = description;
    }

    void site(@Nullable String newSite) {
        this.site = newSite;
    }

    void rating(@Nullable String newRating) {
        this.rating = newRating;
    }

    void accountSource(@Nullable String source) {
        this.accountSource = source;
    }

    void jigsaw(@Nullable String key) {
        this.jigsaw = key;
    }

    void jigsawCompanyId(@Nullable String id) {
        this.jigsawCompanyId = id;
    }

    @Nullable BigDecimal annualRevenue() {
        return annualRevenue;
    }

    @Nullable Integer numberOfEmployees() {
        return numberOfEmployees;
    }

    @Nullable String ownership() {
        return ownership;
    }

    @Nullable String tickerSymbol() {
        return tickerSymbol;
    }

    @Nullable String sic() {
        return sic;
    }

    @Nullable String sicDesc() {
        return sicDesc;
    }

    @Nullable String site() {
        return site;
    }

    @Nullable String rating() {
        return rating;
    }

    @Nullable String accountSource() {
        return accountSource;
    }

    @Nullable String jigsaw() {
        return jigsaw;
    }

    @Nullable String jigsawCompanyId() {
        return jigsawCompanyId;
    }
}
