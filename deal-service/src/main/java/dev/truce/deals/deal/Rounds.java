package dev.truce.deals.deal;

import jakarta.persistence.Embeddable;

/** How often a deal was reopened, and changed after its close: what was agreed in an earlier round no longer counts. */
@Embeddable
public class Rounds {
    private int reopenSeq;
    private int revision = 1;

    @SuppressWarnings("UnusedVariable") // only written: each new value makes a new version of the row
    private int companionEvents;

    void reopen() {
        this.reopenSeq++;
    }

    void amend() {
        this.revision++;
    }

    /** A change that is published by several events makes a version of the deal for each of them. */
    public void countCompanionEvent() {
        this.companionEvents++;
    }

    public Integer reopenSeq() {
        return reopenSeq;
    }

    public Integer revision() {
        return revision;
    }
}
