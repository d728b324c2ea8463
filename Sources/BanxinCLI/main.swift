print("banxin")
