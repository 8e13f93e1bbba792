package dev.truce.deals.account;

import static dev.truce.platform.sobject.definition.FieldType.currency;
import static dev.truce.platform.sobject.definition.FieldType.integer;
import static dev.truce.platform.sobject.definition.FieldType.picklist;
import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.platform.sobject.definition.SObjectType;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the profile of a company looks through the API. */
final class CompanyProfileFields {
    private CompanyProfileFields() {}

    static void addTo(SObjectType<Account> account) {
        account.optional(
                        "AnnualRevenue",
                        currency(),
                        of(CompanyProfile::annualRevenue),
                        to(CompanyProfile::annualRevenue))
                .at("profile.annualRevenue")
                .optional(
                        "NumberOfEmployees",
                        integer(),
                        of(CompanyProfile::numberOfEmployees),
                        to(CompanyProfile::numberOfEmployees))
                .at("profile.numberOfEmployees")
                .optional(
                        "Ownership",
                        picklist("Public", "Private", "Subsidiary", "Other"),
                        of(CompanyProfile::ownership),
                        to(CompanyProfile::ownership))
                .at("profile.ownership")
                .optional("TickerSymbol", text(20), of(CompanyProfile::tickerSymbol), to(CompanyProfile::tickerSymbol))
                .at("profile.tickerSymbol")
                .optional("Sic", text(20), of(CompanyProfile::sic), to(CompanyProfile::sic))
                .at("profile.sic")
                .optional("SicDesc", text(80), of(CompanyProfile::sicDesc), to(CompanyProfile::sicDesc))
                .at("profile.sicDesc")
                .optional("Site", text(80), of(CompanyProfile::site), to(CompanyProfile::site))
                .at("profile.site")
                .optional(
                        "Rating",
                        picklist("Hot", "Warm", "Cold"),
                        of(CompanyProfile::rating),
                        to(CompanyProfile::rating))
                .at("profile.rating")
                .optional(
                        "AccountSource",
                        picklist("Web", "Phone Inquiry", "Partner Referral", "Purchased List", "Other"),
                        of(CompanyProfile::accountSource),
                        to(CompanyProfile::accountSource))
                .at("profile.accountSource")
                .optional("Jigsaw", text(20), of(CompanyProfile::jigsaw), to(CompanyProfile::jigsaw))
                .at("profile.jigsaw")
                .help("The key of the company in Data.com; kept, as exported accounts have it.")
                .optional(
                        "JigsawCompanyId",
                        text(20),
                        of(CompanyProfile::jigsawCompanyId),
                        to(CompanyProfile::jigsawCompanyId))
                .at("profile.jigsawCompanyId");
    }

    private static <V> Function<Account, @Nullable V> of(Function<CompanyProfile, @Nullable V> reader) {
        return account -> reader.apply(account.profile());
    }

    private static <V> BiConsumer<Account, @Nullable V> to(BiConsumer<CompanyProfile, @Nullable V> writer) {
        return (account, value) -> account.changeProfile(profile -> writer.accept(profile, value));
    }
}
