-- What the frozen rules of a call weigh together. A CHECK may not look at other rows, but the frozen document holds
-- all criteria in one, so the database refuses a publication whose weights are not whole percentages that sum to 100.
CREATE FUNCTION weights_in(rules jsonb) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN bool_and(weight BETWEEN 0 AND 100 AND weight = trunc(weight)) THEN sum(weight)::integer ELSE 0 END
  FROM (SELECT (criterion -> 'weight')::numeric AS weight FROM jsonb_array_elements(rules -> 'criteria') criterion) one
$$;
