package dev.truce.handoffs.template;

import dev.truce.handoffs.answer.AnswerRules;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.picklist.Labelled;
import dev.truce.roles.Side;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** What a template asks of an answer beyond its kind, one column a rule, so that an administrator can edit each. */
@Embeddable
class TemplateAnswerRules {
    private @Nullable BigDecimal minValue;
    private @Nullable BigDecimal maxValue;
    private @Nullable Integer minLength;
    private @Nullable Integer maxLength;
    private @Nullable String pattern;
    private @Nullable String choices;
    private @Nullable Integer minItems;
    private @Nullable Integer maxItems;
    private @Nullable String emptyAttestation;
    private boolean needsChecksum;

    @Enumerated(EnumType.STRING)
    private @Nullable Side excludedSide;

    /** Nothing is asked of it yet. */
    protected TemplateAnswerRules() {}

    AnswerRules rules() {
        return new AnswerRules(
                minValue,
                maxValue,
                minLength,
                maxLength,
                pattern,
                choiceList(),
                minItems,
                maxItems,
                emptyAttestation,
                needsChecksum,
                Labelled.labelOf(excludedSide));
    }

    private List<String> choiceList() {
        return choices == null
                ? List.of()
                : Arrays.stream(choices.split(";")).map(String::strip).toList();
    }

    void matchPattern(@Nullable String newPattern) {
        if (newPattern != null) {
            try {
                Pattern.compile(newPattern);
            } catch (PatternSyntaxException unreadable) {
                throw new UnreadablePattern(newPattern, unreadable.getDescription());
            }
        }
        this.pattern = newPattern;
    }

    void boundBelow(@Nullable BigDecimal newMinValue) {
        this.minValue = newMinValue;
    }

    void boundAbove(@Nullable BigDecimal newMaxValue) {
        this.maxValue = newMaxValue;
    }

    void askForLength(@Nullable Integer newMinLength) {
        this.minLength = newMinLength;
    }

    void limitLength(@Nullable Integer newMaxLength) {
        this.maxLength = newMaxLength;
    }

    void offer(@Nullable String newChoices) {
        this.choices = newChoices;
    }

    void askForItems(@Nullable Integer newMinItems) {
        this.minItems = newMinItems;
    }

    void limitItems(@Nullable Integer newMaxItems) {
        this.maxItems = newMaxItems;
    }

    void letAttestEmptiness(@Nullable String newEmptyAttestation) {
        this.emptyAttestation = newEmptyAttestation;
    }

    void askForChecksum(boolean nowNeedsChecksum) {
        this.needsChecksum = nowNeedsChecksum;
    }

    void exclude(@Nullable Side newExcludedSide) {
        this.excludedSide = newExcludedSide;
    }

    @Nullable BigDecimal minValue() {
        return minValue;
    }

    @Nullable BigDecimal maxValue() {
        return maxValue;
    }

    @Nullable Integer minLength() {
        return minLength;
    }

    @Nullable Integer maxLength() {
        return maxLength;
    }

    @Nullable String pattern() {
        return pattern;
    }

    @Nullable String choices() {
        return choices;
    }

    @Nullable Integer minItems() {
        return minItems;
    }

    @Nullable Integer maxItems() {
        return maxItems;
    }

    @Nullable String emptyAttestation() {
        return emptyAttestation;
    }

    boolean needsChecksum() {
        return needsChecksum;
    }

    @Nullable Side excludedSide() {
        return excludedSide;
    }

    /** The pattern of an item is no regular expression. */
    static final class UnreadablePattern extends Refusal {
        UnreadablePattern(String pattern, String wrong) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "The pattern '%s' is no regular expression: %s".formatted(pattern, wrong),
                    "Pattern__c");
        }
    }
}
