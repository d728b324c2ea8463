#include <fontconfig/fontconfig.h>
#include <fontconfig/fcfreetype.h>
#include <hb.h>
#include <hb-ot.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

/* GObject's cast macros are not visible to Swift. */
static inline void banxin_font_map_set_config(PangoFontMap *map, FcConfig *config) {
  pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map), config);
}
static inline void banxin_font_map_set_resolution(PangoFontMap *map, double dotsPerInch) {
  pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map), dotsPerInch);
}
static inline int banxin_font_get_index(PangoFont *font) {
  int index = -1;
  FcPattern *pattern = pango_fc_font_get_pattern(PANGO_FC_FONT(font));
  FcPatternGetInteger(pattern, FC_INDEX, 0, &index);
  return index;
}
