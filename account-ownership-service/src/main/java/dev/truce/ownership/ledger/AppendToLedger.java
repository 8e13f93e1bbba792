package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Writes every change of an ownership into the ledger, in the transaction that made the change. */
@ApplicationScoped
class AppendToLedger implements SaveHook<AccountOwnership> {
    private static final Logger LOG = Logger.getLogger(AppendToLedger.class);
    private final Periods periods;

    AppendToLedger(Periods periods) {
        this.periods = periods;
    }

    @Override
    public Class<AccountOwnership> entity() {
        return AccountOwnership.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.FOLLOW;
    }

    @Override
    public void on(AccountOwnership ownership) {
        for (LedgerEntry entry : ownership.takeEntries()) {
            periods.open(ownership.account()).ifPresent(open -> open.endAt(entry.from()));
            periods.flush(); // the open period ends before the next one begins, or they would overlap
            periods.persistAndFlush(
                    new AccountOwnershipPeriod(RecordId.next("a29"), periods.nextName(), ownership.account(), entry));
            LOG.infof(
                    "An ownership period began. accountId=%s phase=%s ownerId=%s cause=%s causeRecordId=%s",
                    ownership.account(), entry.phase(), entry.ownerId(), entry.cause(), entry.causeRecord());
        }
    }
}
