-- A juror reads what share of its turnover a plan pays in rent, and nothing else of its money: never the private budget.
-- The turnover of the first and of the third year, of a plan that pitches on the evening of this seat and to which no
-- tie was declared; nothing for anybody else.
CREATE FUNCTION plint_turnover_for_seat(application uuid) RETURNS jsonb
LANGUAGE sql STABLE SET app.scope = 'system' AS $$
  SELECT d.glance -> 'turnover' FROM plan_digests d
  JOIN pitches p ON p.corporation_id = d.corporation_id AND p.application_id = d.application_id
  WHERE d.application_id = application AND d.corporation_id = plint_corporation() AND p.tender_id = plint_tender()
    AND NOT EXISTS (SELECT FROM recusals r WHERE r.corporation_id = d.corporation_id
      AND r.application_id = application AND r.seat_id = plint_seat())
$$;
