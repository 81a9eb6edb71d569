package org.talentchain.benchmarks.rivals;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.talentchain.matching.allocation.Allocation;
import org.talentchain.matching.allocation.Goal;
import org.talentchain.matching.allocation.OptimalAllocation;
import org.talentchain.matching.allocation.QuotaAllocation;
import org.talentchain.matching.allocation.flow.FairAllocation;
import org.talentchain.matching.allocation.flow.QuotaOptimum;

/** What can plan a market. */
public enum AllocationEngine {
  /** Our optimum. */
  OPTIMAL {
    @Override
    public long total(MadeUpMarket made) {
      return OptimalAllocation.of(made.market(), Goal.TOTAL).total();
    }
  },
  /** Our stable plan, which does not try for the largest total. */
  STABLE {
    @Override
    public long total(MadeUpMarket made) {
      int[] seats = made.seats();
      Allocation plan = Allocation.stable(made.reach(), seats, new int[seats.length], made.shares());
      return worth(made, plan);
    }

    @Override
    public boolean isOptimal() {
      return false;
    }
  },
  /** Our stable plan under quotas. */
  QUOTAS {
    @Override
    public long total(MadeUpMarket made) {
      int[] seats = made.seats();
      QuotaAllocation plan =
          QuotaAllocation.of(made.reach(), seats, new int[seats.length], made.shares(), made.quotas());
      return worth(made, plan.plan());
    }

    @Override
    public boolean isOptimal() {
      return false;
    }
  },
  /** Our optimum under quotas of each position and of the fair. */
  QUOTA_OPTIMUM {
    @Override
    public long total(MadeUpMarket made) {
      return worth(
          made, QuotaOptimum.of(made.market(), 0, made.nestedQuotas(), new int[0]).orElseThrow().pairs());
    }

    @Override
    public boolean isOptimal() {
      return false;
    }
  },
  /** Our plan that leaves nobody behind. */
  FAIR {
    @Override
    public long total(MadeUpMarket made) {
      return worth(made, FairAllocation.of(made.market(), made.satisfactions()).pairs());
    }

    @Override
    public boolean isOptimal() {
      return false;
    }
  },
  /** The same under the quotas of {@link #QUOTA_OPTIMUM}. */
  QUOTA_FAIR {
    @Override
    public long total(MadeUpMarket made) {
      int[] none = {};
      return worth(
          made,
          FairAllocation.keeping(made.market(), made.satisfactions(), made.nestedQuotas(), none, none)
              .orElseThrow()
              .pairs());
    }

    @Override
    public boolean isOptimal() {
      return false;
    }
  },
  /** OR-Tools, minimum cost flow by cost scaling, in native code. */
  ORTOOLS {
    @Override
    public long total(MadeUpMarket made) {
      return OrToolsFlow.total(made.market());
    }
  },
  /** JGraphT, minimum cost flow by capacity scaling. */
  JGRAPHT {
    @Override
    public long total(MadeUpMarket made) {
      return JGraphTFlow.total(made.market());
    }
  };

  private static long worth(MadeUpMarket made, Allocation plan) {
    return IntStream.range(0, made.seats().length)
        .flatMap(position -> Arrays.stream(plan.keptBy(position)))
        .mapToLong(made.market()::worth)
        .sum();
  }

  private static long worth(MadeUpMarket made, int[] pairs) {
    return Arrays.stream(pairs).mapToLong(made.market()::worth).sum();
  }

  /** Plans, building what the engine needs included; the worth of all pairs taken. */
  public abstract long total(MadeUpMarket made);

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True when no plan has a larger total. */
  public boolean isOptimal() {
    return true;
  }
}
