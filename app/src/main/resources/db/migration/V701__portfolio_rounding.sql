-- Half to even, in a form that the planner inlines: unit is the currency's smallest one, 0.01 for two digits.
drop function portfolio.round_half_even(numeric, integer);

create function portfolio.round_half_even(amount numeric, digits integer, unit numeric) returns numeric
    language sql immutable parallel safe as
$$
select case
           when abs(round(amount, digits) - amount) * 2 = unit and mod(round(amount, digits), unit * 2) <> 0
               then round(amount, digits) - sign(amount) * unit
           else round(amount, digits)
       end
$$;
