package dev.truce.handoffs.template;

import dev.truce.handoffs.answer.AnswerRules;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** What a template asks of an answer beyond its kind, one column a rule, so that an administrator can edit each. */
@MappedSuperclass
abstract class TemplateAnswerRules extends SObjectRecord {
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
    private @Nullable String excludedSide;

    /** For JPA. */
    protected TemplateAnswerRules() {}

    TemplateAnswerRules(String id) {
        super(id);
    }

    final AnswerRules rules() {
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
                excludedSide);
    }

    private List<String> choiceList() {
        return choices == null
                ? List.of()
                : Arrays.stream(choices.split(";")).map(String::strip).toList();
    }

    final void matchPattern(@Nullable String newPattern) {
        if (newPattern != null) {
            try {
                Pattern.compile(newPattern);
            } catch (PatternSyntaxException unreadable) {
                throw new UnreadablePattern(newPattern, unreadable.getDescription());
            }
        }
        this.pattern = newPattern;
    }

    final void boundBelow(@Nullable BigDecimal newMinValue) {
        this.minValue = newMinValue;
    }

    final void boundAbove(@Nullable BigDecimal newMaxValue) {
        this.maxValue = newMaxValue;
    }

    final void askForLength(@Nullable Integer newMinLength) {
        this.minLength = newMinLength;
    }

    final void limitLength(@Nullable Integer newMaxLength) {
        this.maxLength = newMaxLength;
    }

    final void offer(@Nullable String newChoices) {
        this.choices = newChoices;
    }

    final void askForItems(@Nullable Integer newMinItems) {
        this.minItems = newMinItems;
    }

    final void limitItems(@Nullable Integer newMaxItems) {
        this.maxItems = newMaxItems;
    }

    final void letAttestEmptiness(@Nullable String newEmptyAttestation) {
        this.emptyAttestation = newEmptyAttestation;
    }

    final void askForChecksum(boolean nowNeedsChecksum) {
        this.needsChecksum = nowNeedsChecksum;
    }

    final void exclude(@Nullable String newExcludedSide) {
        this.excludedSide = newExcludedSide;
    }

    final @Nullable BigDecimal minValue() {
        return minValue;
    }

    final @Nullable BigDecimal maxValue() {
        return maxValue;
    }

    final @Nullable Integer minLength() {
        return minLength;
    }

    final @Nullable Integer maxLength() {
        return maxLength;
    }

    final @Nullable String pattern() {
        return pattern;
    }

    final @Nullable String choices() {
        return choices;
    }

    final @Nullable Integer minItems() {
        return minItems;
    }

    final @Nullable Integer maxItems() {
        return maxItems;
    }

    final @Nullable String emptyAttestation() {
        return emptyAttestation;
    }

    final boolean needsChecksum() {
        return needsChecksum;
    }

    final @Nullable String excludedSide() {
        return excludedSide;
    }
}
