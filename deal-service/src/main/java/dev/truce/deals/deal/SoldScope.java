package dev.truce.deals.deal;

import dev.truce.deals.deal.port.SoldLine;
import dev.truce.deals.deal.scope.Fingerprint;
import dev.truce.deals.deal.scope.Scope;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** What the lines of a deal add up to, and which version of the scope this is. */
@Embeddable
public class SoldScope {
    private BigDecimal soldEffortHours = BigDecimal.ZERO;
    private boolean hasOpportunityLineItem;
    private String linesFingerprint = Fingerprint.OF_NOTHING;
    private String linePricesFingerprint = Fingerprint.OF_NOTHING;
    private String promisesFingerprint = Fingerprint.OF_NOTHING;
    private String assumptionsFingerprint = Fingerprint.OF_NOTHING;
    private int scopeVersion;
    private String scopeFingerprint = Fingerprint.OF_NOTHING;

    void addUp(List<SoldLine> lines) {
        this.soldEffortHours = lines.stream().map(SoldLine::effortHours).reduce(BigDecimal.ZERO, BigDecimal::add);
        this.hasOpportunityLineItem = !lines.isEmpty();
        this.linesFingerprint = fingerprint(lines, SoldLine::content);
        this.linePricesFingerprint = fingerprint(lines, SoldLine::pricing);
    }

    private static String fingerprint(List<SoldLine> lines, Function<SoldLine, String> canonical) {
        return Fingerprint.of(lines.stream().map(canonical).sorted().reduce("", (all, line) -> all + line + "\n"));
    }

    void rely(String promises, String assumptions) {
        this.promisesFingerprint = promises;
        this.assumptionsFingerprint = assumptions;
    }

    void amend(BigDecimal deltaHours) {
        this.soldEffortHours = soldEffortHours.add(deltaHours);
    }

    void stamp(Scope scope, boolean newVersion) {
        this.scopeFingerprint = scope.fingerprint();
        if (newVersion) {
            this.scopeVersion++;
        }
    }

    public BigDecimal soldEffortHours() {
        return soldEffortHours;
    }

    Boolean hasOpportunityLineItem() {
        return hasOpportunityLineItem;
    }

    String linesFingerprint() {
        return linesFingerprint;
    }

    String linePricesFingerprint() {
        return linePricesFingerprint;
    }

    String promisesFingerprint() {
        return promisesFingerprint;
    }

    String assumptionsFingerprint() {
        return assumptionsFingerprint;
    }

    public Integer scopeVersion() {
        return scopeVersion;
    }

    public String scopeFingerprint() {
        return scopeFingerprint;
    }
}
