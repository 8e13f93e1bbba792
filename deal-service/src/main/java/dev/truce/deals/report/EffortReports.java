package dev.truce.deals.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** M10 to M12 and M18: sold, reviewed and actual hours. */
@ApplicationScoped
class EffortReports {
    private static final String EXCESS =
            """
            select count(*), sum(r.needed) / nullif(sum(r.sold), 0) - 1,
              percentile_cont(0.5) within group (order by r.needed / r.sold - 1),
              percentile_cont(0.9) within group (order by r.needed / r.sold - 1),
              avg(case when r.needed / r.sold - 1 > 0.15 then 1.0 else 0.0 end)
            from (select d.%s as needed, d.sold_effort_hours as sold from deal d
              where {deals} and d.%s is not null and d.sold_effort_hours > 0) r""";

    private final DealFigures figures;

    EffortReports(DealFigures figures) {
        this.figures = figures;
    }

    @Transactional
    Figures.Underscoping reviewed(ReportFilter filter) {
        return excess("reviewed_effort_hours", filter);
    }

    @Transactional
    Figures.Underscoping actual(ReportFilter filter) {
        return excess("actual_effort_hours", filter);
    }

    private Figures.Underscoping excess(String column, ReportFilter filter) {
        DealFigures.Row row = figures.one(EXCESS.formatted(column, column), filter);
        return new Figures.Underscoping(row.count(0), row.figure(1), row.figure(2), row.figure(3), row.figure(4));
    }

    @Transactional
    List<Figures.Bias> bias(ReportFilter filter) {
        return figures
                .all(
                        """
                        select r.role, r.user_id, count(*), avg(r.excess)
                        from (select 'Deal Owner' as role, d.owner_id as user_id,
                            d.actual_effort_hours / d.sold_effort_hours - 1 as excess
                          from deal d where {deals} and d.actual_effort_hours is not null and d.sold_effort_hours > 0
                          union all
                          select 'Presales', m.user_id, d.actual_effort_hours / d.sold_effort_hours - 1
                          from deal d join deal_team_member m on m.opportunity_id = d.id
                            and m.team_member_role = 'Presales' and not m.is_deleted
                          where {deals} and d.actual_effort_hours is not null and d.sold_effort_hours > 0) r
                        group by r.role, r.user_id having count(*) >= 5 order by 4 desc, 1, 2""",
                        filter)
                .stream()
                .map(row -> new Figures.Bias(row.text(0), row.text(1), row.count(2), row.figure(3)))
                .toList();
    }

    @Transactional
    Figures.Standardisation standardisation(ReportFilter filter) {
        DealFigures.Row row = figures.one(
                """
                select count(*), sum(r.amount * r.standardisation) / nullif(sum(r.amount), 0) / 100,
                  avg(r.deviations),
                  avg(case when r.standardisation = 100 then r.excess end),
                  avg(case when r.standardisation < 100 then r.excess end)
                from (select coalesce(d.amount, 0) as amount, d.standardisation as standardisation,
                    (select count(*) from line_deviation v where v.opportunity = d.id and not v.is_deleted) as deviations,
                    d.actual_effort_hours / nullif(d.sold_effort_hours, 0) - 1 as excess
                  from deal d where {deals} and d.standardisation is not null) r""",
                filter);
        return new Figures.Standardisation(row.count(0), row.figure(1), row.figure(2), row.figure(3), row.figure(4));
    }
}
