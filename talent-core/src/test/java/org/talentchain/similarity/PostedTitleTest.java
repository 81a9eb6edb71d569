package org.talentchain.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostedTitleTest {

  @ParameterizedTest
  @CsvSource({
    "某某重工招聘焊工, 焊工",
    "招聘专员, 招聘专员",
    "招商经理, 招商经理",
    "数控车工（包吃住）, 数控车工",
    "【急】机械设计工程师 8k-12k 双休, 机械设计工程师",
    "电工/焊工, 电工|焊工",
    "月薪过万叉车司机, 叉车司机",
    "🔥行政文员, 行政文员",
    "CNC Operator (night shift), cnc operator",
    "ＰＬＣ工程师, plc工程师",
  })
  void whatIsNotTitleIsTakenOff(String posted, String parts) {
    assertThat(PostedTitle.parts(posted)).isEqualTo(List.of(parts.split("\\|")));
  }

  @Property
  void somethingIsAlwaysLeftToRead(@ForAll String posted) {
    assertThat(PostedTitle.parts(posted)).isNotEmpty().hasSizeLessThanOrEqualTo(4);
  }
}
