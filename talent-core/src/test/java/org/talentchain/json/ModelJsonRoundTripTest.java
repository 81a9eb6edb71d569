package org.talentchain.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.talentchain.model.City;

class ModelJsonRoundTripTest {

  @Property(tries = 200)
  void everyCityReadsBackAsItWasWritten(@ForAll("cities") City city) {
    assertThat(ModelJson.read(ModelJson.write(city), City.class)).isEqualTo(city);
  }

  @Property(tries = 50)
  void equalCitiesHaveTheSameBytes(@ForAll("cities") City city) {
    String written = ModelJson.write(city);
    assertThat(ModelJson.write(ModelJson.read(written, City.class))).isEqualTo(written);
  }

  @Provide
  Arbitrary<City> cities() {
    return Arbitraries.randoms().map(random -> RandomRecords.next(City.class, random));
  }
}
